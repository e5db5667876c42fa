package org.throughline.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What holds of every page, whatever it shows. Each check gives its findings; none is good.
final class PageChecks {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int MOST_STOPS = 500;

    private PageChecks() {}

    static List<String> axe(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(PageChecks::said)
                        .toList();
    }

    private static String said(Rule rule) {
        return rule.getId()
                + " ("
                + rule.getHelp()
                + ") at "
                + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    }

    static List<String> shape(Page page) {
        List<String> findings = new ArrayList<>();
        int headings = page.locator("h1").count();
        if (headings != 1) {
            findings.add(headings + " h1");
        }
        Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) wider).intValue() > 0) {
            findings.add("scrolls sideways by " + wider + " px");
        }
        if (page.locator("script, style, [style], [onclick]").count() > 0) {
            findings.add("carries scripts or styles of its own");
        }
        return findings;
    }

    /// Tabs through the whole page, from the skip link on.
    static List<String> keyboard(Page page) {
        List<String> findings = new ArrayList<>();
        page.keyboard().press("Tab");
        Locator skip = page.locator(".govuk-skip-link:focus");
        if (skip.count() != 1 || skip.boundingBox().height < 10) {
            findings.add("the skip link is not the first stop, or is not seen there");
        }
        int stops = 0;
        String at = focus(page);
        while (!at.isEmpty() && stops < MOST_STOPS) {
            if (at.startsWith("unseen")) {
                findings.add(at);
            }
            stops++;
            page.keyboard().press("Tab");
            at = focus(page);
        }
        int operable =
                page.locator(
                                "a[href]:visible, button:visible, summary:visible,"
                                        + " input:not([type=hidden]), select:visible")
                        .count();
        if (stops < operable || stops == MOST_STOPS) {
            findings.add(stops + " stops for " + operable + " things to operate");
        }
        return findings;
    }

    /// What has the focus; empty if nothing of the page has. `unseen` if it is not marked, or out
    /// of the window.
    private static String focus(Page page) {
        return (String)
                page.evaluate(
                        """
                        () => {
                          const it = document.activeElement;
                          if (!it || it === document.body) return '';
                          const label = it.labels && it.labels[0];
                          const marked = [it, label].filter(each => each).some(each =>
                            ['', '::before', '::after'].some(part => {
                              const style = getComputedStyle(each, part || null);
                              return style.boxShadow !== 'none'
                                || (style.outlineStyle !== 'none' && style.outlineWidth !== '0px');
                            }));
                          const box = it.getBoundingClientRect();
                          const inside = box.bottom > 0 && box.top < innerHeight;
                          return (marked && inside ? 'seen ' : 'unseen ')
                            + it.tagName + ' ' + (it.id || it.textContent.trim());
                        }""");
    }

    static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".png"))
                        .setFullPage(true));
    }
}
