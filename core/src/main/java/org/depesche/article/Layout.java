package org.depesche.article;

import java.util.List;
import org.depesche.article.Line.Look;

/** Which line of copied text is which part. */
final class Layout {
    private static final int MANY = 60; // lines of a page that was copied whole
    private static final int LONGEST_LEAD = 500;

    private final List<Line> lines;
    private final PartKind[] kinds;
    private int first; // of the story's lines
    private int last;

    private Layout(List<Line> lines) {
        this.lines = lines;
        this.kinds = new PartKind[lines.size()];
    }

    static Layout of(List<Line> lines, DatelineReader datelines) {
        Layout layout = new Layout(lines);
        layout.findStory();
        layout.labelStory();
        layout.labelHead(datelines);
        layout.labelRest();
        return layout;
    }

    PartKind kind(Line line) {
        return kinds[line.index()];
    }

    /** The stretch of lines with the greatest sum of weights. */
    private void findStory() {
        int best = Integer.MIN_VALUE;
        int sum = 0;
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += lines.get(i).weight(lines.size() > MANY);
            if (sum > best) {
                best = sum;
                first = start;
                last = i;
            }
        }
        if (best < 0) {
            first = 0;
            last = lines.size() - 1;
        }
        while (last + 1 < lines.size() && lines.get(last).look() == Look.PROSE && lines.get(last + 1).look() == Look.PROSE) {
            last++;
        }
    }

    private void labelStory() {
        for (int i = first; i <= last; i++) {
            Line line = lines.get(i);
            kinds[i] = switch (line.look()) {
                case PROSE -> PartKind.PARAGRAPH;
                case SENTENCE -> isCaption(i) ? PartKind.CAPTION : PartKind.PARAGRAPH;
                case SHORT -> isCaption(i) ? PartKind.CAPTION : isSubheading(i) ? PartKind.SUBHEADING : PartKind.FURNITURE;
                case CREDIT -> PartKind.CREDIT;
                case CAPTION -> PartKind.CAPTION;
                case BYLINE -> PartKind.BYLINE;
                case SIGNATURE -> i < last && nearPicture(i) ? PartKind.CREDIT : PartKind.AGENCY;
                case COPYRIGHT, STATEMENT -> PartKind.RIGHTS;
                case DATE, FURNITURE, END -> PartKind.FURNITURE;
            };
        }
    }

    /** A line before a credit, or one that stands twice. */
    private boolean isCaption(int i) {
        return isCredited(lines, i) || lines.get(i).text().length() > 20 && isRepeatedNear(i);
    }

    /** Whether a credit stands below a line. */
    static boolean isCredited(List<Line> lines, int i) {
        return i + 1 < lines.size() && (lines.get(i + 1).look() == Look.CREDIT || lines.get(i + 1).look() == Look.SIGNATURE && i + 2 < lines.size() && i < 6);
    }

    private boolean isRepeatedNear(int i) {
        for (int j = Math.max(0, i - 4); j <= Math.min(lines.size() - 1, i + 4); j++) {
            if (j != i && lines.get(j).text().equals(lines.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean nearPicture(int i) {
        return i > 0 && i + 1 < lines.size() && lines.get(i - 1).look() != Look.PROSE;
    }

    private boolean isSubheading(int i) {
        return i > first && i < last && lines.get(i + 1).look() == Look.PROSE && lines.get(i).text().length() > 3;
    }

    private void labelHead(DatelineReader datelines) {
        int title = Title.of(lines, first, last);
        if (title < 0) {
            return;
        }
        for (int i = Math.max(first, 0); i < title; i++) {
            kinds[i] = PartKind.FURNITURE;
        }
        kinds[title] = PartKind.HEADLINE;
        int lead = lead(title);
        for (int i = title + 1; i < lead; i++) {
            kinds[i] = head(i);
        }
        if (lead >= 0 && isLead(lead, datelines)) {
            kinds[lead] = PartKind.LEAD;
            afterLead(lead);
        }
    }

    /** The first paragraph below the headline. */
    private int lead(int title) {
        for (int i = title + 1; i <= last; i++) {
            boolean sentence = lines.get(i).look() == Look.SENTENCE && lines.get(i).text().endsWith(".") && !isCaption(i);
            if (lines.get(i).look() == Look.PROSE || sentence) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLead(int i, DatelineReader datelines) {
        boolean more = false;
        for (int j = i + 1; j <= last; j++) {
            more |= kinds[j] == PartKind.PARAGRAPH;
        }
        return more && lines.get(i).text().length() <= LONGEST_LEAD && !isDispatched(lines.get(i).text(), datelines);
    }

    /** Whether a paragraph opens with a dateline and so the story; a place and a full stop may open a lead too. */
    private static boolean isDispatched(String words, DatelineReader datelines) {
        DatelineReader.Found found = datelines.find(words);
        return found != null && words.charAt(found.end() - 1) != '.';
    }

    /** Short lines between lead and story: caption, credit, byline. */
    private void afterLead(int lead) {
        for (int i = lead + 1; i <= last && lines.get(i).look() != Look.PROSE; i++) {
            kinds[i] = head(i);
        }
    }

    private PartKind head(int i) {
        return switch (lines.get(i).look()) {
            case CREDIT -> PartKind.CREDIT;
            case CAPTION -> PartKind.CAPTION;
            case SIGNATURE -> isCaptionBefore(i) ? PartKind.CREDIT : PartKind.AGENCY;
            case BYLINE -> PartKind.BYLINE;
            case SHORT, SENTENCE -> isCaption(i) ? PartKind.CAPTION : kinds[i] == null ? PartKind.FURNITURE : kinds[i];
            default -> PartKind.FURNITURE;
        };
    }

    private boolean isCaptionBefore(int i) {
        return i > 0 && kinds[i - 1] == PartKind.CAPTION;
    }

    private void labelRest() {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == null) {
                kinds[i] = rest(i);
            }
        }
    }

    private PartKind rest(int i) {
        Look look = lines.get(i).look();
        boolean after = i > last;
        boolean stated = i > 0 && kinds[i - 1] == PartKind.RIGHTS && lines.get(i).span().start() - lines.get(i - 1).span().end() <= 2;
        if (look == Look.COPYRIGHT || look == Look.STATEMENT || after && stated && look != Look.FURNITURE && look != Look.END) {
            return PartKind.RIGHTS;
        }
        boolean signed = after && i <= last + 4 && look == Look.SIGNATURE;
        return signed ? PartKind.AGENCY : after && i <= last + 2 && look == Look.BYLINE ? PartKind.BYLINE : PartKind.FURNITURE;
    }
}
