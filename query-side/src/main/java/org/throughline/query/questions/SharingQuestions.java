package org.throughline.query.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.alerts.Fact;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.alerts.Letters;
import org.throughline.query.alerts.Meetings;
import org.throughline.query.record.Told;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.PatternAct;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.cases.facts.RequestAnswer;
import org.throughline.schema.cases.facts.RequestAnswered;
import org.throughline.schema.cases.facts.ViewNotActedOn;
import org.throughline.schema.cases.process.AssessmentNotUndertaken;
import org.throughline.schema.cases.process.NonReferralDecided;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.cases.sharing.KnowledgeStance;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.ResponseRecorded;
import org.throughline.schema.cases.sharing.StatusCheckRefused;
import org.throughline.schema.time.Truth;

/// What became of invitations, letters and requests (R31, R32, R35, R108, R121).
final class SharingQuestions {

    private SharingQuestions() {}

    static List<Item> invited(Inquiry to) {
        HeldCase held = to.held();
        List<Item> items = new ArrayList<>();
        for (Meetings.Meeting each : Meetings.of(held)) {
            invited(each, to, items);
        }
        for (Fact<PatternStated> each : AssessmentQuestions.patterns(PatternAct.INVITATION, held)) {
            @Nullable Knower who = each.event().recipient();
            @Nullable AgencyId agency = who == null ? null : who.agency();
            items.add(Item.often(each.event().quantifier(), "invited", agency, each.told()));
        }
        return items;
    }

    private static void invited(Meetings.Meeting meeting, Inquiry to, List<Item> items) {
        Told told = meeting.told();
        Set<AgencyId> asked = new TreeSet<>(Meetings.invited(meeting, to.held()));
        asked.addAll(meeting.present());
        asked.forEach(each -> items.add(Item.yes("Invited or there", told, each, told)));
        Set<AgencyId> denied = new TreeSet<>();
        for (Told each : to.held().naming(told.entry())) {
            if (each.event() instanceof KnowledgeStated stated
                    && stated.stance() == KnowledgeStance.NOT_INVITED
                    && stated.knower().agency() != null) {
                denied.add(stated.knower().agency());
                items.add(
                        Item.no(
                                "A source says: not invited",
                                told,
                                stated.knower().agency(),
                                each));
            }
        }
        meeting.leftOut().stream()
                .flatMap(each -> Stream.ofNullable(each.who().agency()))
                .filter(denied::add)
                .forEach(each -> items.add(Item.no("Not invited", told, each, told)));
        Set<AgencyId> open = new TreeSet<>(to.held().involvedAt(told.happened()).keySet());
        open.removeAll(asked);
        open.removeAll(denied);
        open.forEach(each -> items.add(to.nothing("an invitation", told, each)));
    }

    static List<Item> opened(Inquiry to) {
        List<Item> items = new ArrayList<>();
        for (Fact<InformationSent> each : to.held().all(InformationSent.class)) {
            if (Letters.isToBeOpened(each.event()) != Truth.NO) {
                for (AgencyId recipient : Letters.recipients(each)) {
                    items.add(opened(each, recipient, to));
                }
            }
        }
        return items;
    }

    private static Item opened(Fact<InformationSent> sent, AgencyId recipient, Inquiry to) {
        Optional<Told> opened = Letters.opened(sent, recipient, to.held());
        if (opened.isPresent()) {
            return Item.yes("Opened", sent.told(), recipient, opened.get());
        }
        return Letters.saidUnread(sent, recipient, to.held())
                .map(each -> Item.no("A source says: not read", sent.told(), recipient, each))
                .orElseGet(() -> to.nothing("it being opened", sent.told(), recipient));
    }

    static List<Item> replied(Inquiry to) {
        List<Item> items = new ArrayList<>();
        for (Told each : to.held().entries()) {
            Requests.asked(each.event()).forEach(agency -> items.add(replied(each, agency, to)));
        }
        return items;
    }

    private static Item replied(Told asked, AgencyId agency, Inquiry to) {
        Optional<Told> reply = Requests.reply(asked, to.held());
        if (reply.isPresent()) {
            return Item.yes("A reply", asked, agency, reply.get());
        }
        for (Told each : to.held().naming(asked.entry())) {
            if (each.event() instanceof RequestAnswered answer
                    && answer.answer() == RequestAnswer.NO_ANSWER) {
                return Item.no("A source says: no reply", asked, agency, each);
            }
        }
        return to.nothing("a reply", asked, agency);
    }

    static List<Item> reasons(Inquiry to) {
        return to.held().entries().stream().flatMap(each -> reason(each, to)).toList();
    }

    private static Stream<Item> reason(Told told, Inquiry to) {
        return switch (told.event()) {
            case ViewNotActedOn view ->
                    Stream.of(
                            view.reasonRecorded() == Stated.NO
                                    ? Item.no(
                                            "A source says: no reason is recorded",
                                            told,
                                            told.agency(),
                                            told)
                                    : given(view.why(), null, told, to));
            case ResponseRecorded response ->
                    switch (response.kind()) {
                        case NO_ACTION, NO_RESPONSE ->
                                Stream.of(given(response.reason(), null, told, to));
                        default -> Stream.of();
                    };
            case RequestAnswered answer ->
                    switch (answer.answer()) {
                        case DECLINED, NO_ANSWER, DONE_IN_PART ->
                                Stream.of(given(answer.reason(), null, told, to));
                        default -> Stream.of();
                    };
            case NonReferralDecided not ->
                    Stream.of(given(not.rationale(), Kebab.text(not.reason()), told, to));
            case AssessmentNotUndertaken not ->
                    Stream.of(given(not.rationale(), Kebab.text(not.reason()), told, to));
            case StatusCheckRefused refused ->
                    Stream.of(given(refused.why(), Kebab.text(refused.reason()), told, to));
            default -> Stream.of();
        };
    }

    private static Item given(
            @Nullable PersonalText reason, @Nullable String word, Told told, Inquiry to) {
        boolean stated = word != null && !word.equals("not-stated");
        if (reason == null && !stated) {
            return to.nothing("a reason", told, told.agency());
        }
        Item item = Item.yes("A reason is given", told, told.agency(), told);
        return word == null ? item : item.because(word);
    }
}
