package org.throughline.query.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// Makes pages of what the reading ports answer.
public final class Pages {

    /// In place of the position of a page that no address gives again as it was.
    public static final long OF_NOW = 0;

    private static final String GENERATED = "org.throughline.query.web.pages";
    private static final String MESSAGE = "message.jte";

    private final TemplateEngine engine;
    private final @Nullable String notice;

    /// @param notice a line above every page, such as that the cases are made up
    public Pages(@Nullable String notice) {
        this.engine =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Pages.class.getClassLoader(), GENERATED);
        this.notice = notice == null || notice.isBlank() ? null : notice;
    }

    /// A page with a filter form; parameters that cannot be understood are shown there.
    <T> ModelAndView filtered(String template, Asked asked, Reading<T> reading) {
        return switch (reading) {
            case Reading.Shown<T>(T page, long position, List<Choice> knowers) ->
                    page(
                            template,
                            HttpStatus.OK,
                            frame(titled(asked, page), pin(asked, position), false),
                            asked.form(knowers, List.of()),
                            page);
            case Reading.AskedWrongly<T>(List<Fault> faults, List<Choice> knowers) ->
                    page(
                            template,
                            HttpStatus.BAD_REQUEST,
                            frame(asked.without(faults), null, true),
                            asked.form(knowers, faults),
                            null);
            case Reading.NoSuchThing<T> _ -> message(HttpStatus.NOT_FOUND, asked);
            case Reading.NoRight<T> _ -> message(HttpStatus.FORBIDDEN, asked);
            case Reading.NotYetProjected<T> _ -> message(HttpStatus.SERVICE_UNAVAILABLE, asked);
        };
    }

    /// A page without a filter form.
    <T> ModelAndView plain(String template, Asked asked, Reading<T> reading) {
        return switch (reading) {
            case Reading.Shown<T>(T page, long position, List<Choice> _) ->
                    page(
                            template,
                            HttpStatus.OK,
                            frame(asked, pin(asked, position), false),
                            null,
                            page);
            case Reading.AskedWrongly<T>(List<Fault> faults, List<Choice> _) -> {
                MessagePage general = Messages.of(HttpStatus.BAD_REQUEST, asked.path());
                List<String> said =
                        Stream.concat(
                                        general.paragraphs().stream(),
                                        faults.stream().map(Fault::text))
                                .toList();
                MessagePage told = MessagePage.of(general.title(), said, general.toDo());
                yield message(HttpStatus.BAD_REQUEST, asked, told);
            }
            case Reading.NoSuchThing<T> _ -> message(HttpStatus.NOT_FOUND, asked);
            case Reading.NoRight<T> _ -> message(HttpStatus.FORBIDDEN, asked);
            case Reading.NotYetProjected<T> _ -> message(HttpStatus.SERVICE_UNAVAILABLE, asked);
        };
    }

    /// A page that shows nothing of the record.
    ModelAndView still(String template, Asked asked, boolean faulty, Object page) {
        return page(template, HttpStatus.OK, frame(asked, null, faulty), null, page);
    }

    ModelAndView message(HttpStatus status, Asked asked) {
        MessagePage page = Messages.of(status, asked.filter().on(asked.path()));
        boolean refused = status == HttpStatus.NOT_FOUND || status == HttpStatus.FORBIDDEN;
        return message(status, asked, refused ? page.withEmergency(asked.emergency()) : page);
    }

    ModelAndView message(HttpStatus status, Asked asked, MessagePage page) {
        Frame frame = new Frame(page.title(), asked.account(), asked.places(), notice, null, false);
        return page(MESSAGE, status, frame, null, page);
    }

    /// The page of an entry or a decision has its title.
    private static Asked titled(Asked asked, @Nullable Object page) {
        return switch (page) {
            case EntryPage entry -> asked.titled(entry.title());
            case LensPage lens -> asked.titled(lens.title());
            case null, default -> asked;
        };
    }

    private Frame frame(Asked asked, @Nullable Pin pin, boolean faulty) {
        return new Frame(asked.windowTitle(), asked.account(), asked.places(), notice, pin, faulty);
    }

    private static @Nullable Pin pin(Asked asked, long position) {
        return position == OF_NOW
                ? null
                : new Pin(position, asked.filter().pinnedAt(position).on(asked.path()));
    }

    private ModelAndView page(
            String template,
            HttpStatus status,
            Frame frame,
            @Nullable FilterForm form,
            @Nullable Object page) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("frame", frame);
        model.put("page", page);
        if (form != null) {
            model.put("form", form);
        }
        ModelAndView answer = new ModelAndView(new PageView(engine, template), model);
        answer.setStatus(status);
        return answer;
    }
}
