package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.ConferenceHeld;
import org.throughline.schema.cases.process.PlacementReviewHeld;
import org.throughline.schema.cases.process.RoleClarificationHeld;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.sharing.InvitationSent;
import org.throughline.schema.cases.sharing.MeetingHeld;
import org.throughline.schema.cases.sharing.MeetingKind;
import org.throughline.schema.cases.sharing.NotInvited;

/// The meetings about the child, of whatever type the entry is.
public final class Meetings {

    private Meetings() {}

    /// One meeting that was held.
    ///
    /// @param present those who came or were expected
    /// @param leftOut those who were not invited, as the entry says
    public record Meeting(
            Told told,
            MeetingKind kind,
            Set<AgencyId> present,
            List<NotInvited> leftOut,
            Set<EntryId> tells,
            @Nullable EntryId convened,
            @Nullable Stated chronology,
            @Nullable Stated analysis) {

        /// Whether several agencies meet in it about the child.
        public boolean joint() {
            return switch (kind) {
                case MULTI_AGENCY_MEETING,
                        STRATEGY_DISCUSSION,
                        CHILD_PROTECTION_CONFERENCE,
                        CORE_GROUP,
                        CHILD_IN_NEED_MEETING ->
                        true;
                case PROFESSIONALS_MEETING, REVIEW_PANEL, OTHER, NOT_STATED -> false;
            };
        }
    }

    public static List<Meeting> of(HeldCase held) {
        List<Meeting> meetings = new ArrayList<>();
        for (Told each : held.entries()) {
            of(each).ifPresent(meetings::add);
        }
        return meetings;
    }

    /// The meeting that an entry tells of, if it does.
    static Optional<Meeting> of(Told told) {
        return Optional.ofNullable(
                switch (told.event()) {
                    case MeetingHeld held ->
                            new Meeting(
                                    told,
                                    held.kind(),
                                    agencies(told, held.attended(), held.absent()),
                                    held.notInvited(),
                                    held.told(),
                                    held.convened(),
                                    held.chronologyTabled(),
                                    held.analysisRecorded());
                    case StrategyDiscussionHeld held ->
                            gathered(told, MeetingKind.STRATEGY_DISCUSSION, held.gathering());
                    case ConferenceHeld held ->
                            gathered(
                                    told,
                                    MeetingKind.CHILD_PROTECTION_CONFERENCE,
                                    held.gathering());
                    case RoleClarificationHeld held ->
                            gathered(told, MeetingKind.PROFESSIONALS_MEETING, held.gathering());
                    case PlacementReviewHeld held ->
                            gathered(told, MeetingKind.OTHER, held.gathering());
                    default -> null;
                });
    }

    private static Meeting gathered(Told told, MeetingKind kind, Gathering gathering) {
        return new Meeting(
                told,
                kind,
                agencies(told, gathering.attended(), gathering.absent()),
                gathering.notInvited(),
                gathering.told(),
                gathering.convened(),
                gathering.chronologyTabled(),
                gathering.analysisRecorded());
    }

    private static Set<AgencyId> agencies(Told told, List<Knower> came, List<Knower> expected) {
        Set<AgencyId> agencies = new TreeSet<>(Who.agencies(came));
        agencies.addAll(Who.agencies(expected));
        agencies.add(told.agency());
        return agencies;
    }

    /// Those who were invited, as far as invitations are on record.
    public static Set<AgencyId> invited(Meeting meeting, HeldCase held) {
        Set<AgencyId> invited = new TreeSet<>();
        Stream.concat(Stream.of(meeting.told().entry()), Stream.ofNullable(meeting.convened()))
                .flatMap(each -> held.naming(each).stream())
                .forEach(each -> invited.addAll(invited(each.event())));
        return invited;
    }

    private static Set<AgencyId> invited(CaseEvent event) {
        return event instanceof InvitationSent invitation
                ? Who.agencies(invitation.to())
                : Set.of();
    }
}
