package org.depesche.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.lexicon.Lexicon;
import org.depesche.search.Criterion;
import org.depesche.search.Filter;
import org.depesche.search.FilterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The options of a command that chooses facts: one for each criterion. Immutable.
 *
 * @param criteria what it can choose by
 * @param names the options of those that do not go by the criterion's own name
 */
record FilterOptions(List<Criterion> criteria, Map<Criterion, String> names) {

    FilterOptions {
        criteria = List.copyOf(criteria);
        names = Map.copyOf(names);
    }

    FilterOptions(List<Criterion> criteria) {
        this(criteria, Map.of());
    }

    private String option(Criterion criterion) {
        return names.getOrDefault(criterion, "--" + criterion.label());
    }

    /** What the arguments beside the options ask for. */
    interface More {
        /** Values by the criterion's label; throws {@link IllegalArgumentException} where they cannot be meant. */
        Map<String, String> in(GivenValues values);
    }

    void addTo(CommandSpec command) {
        for (Criterion criterion : criteria) {
            command.addOption(OptionSpec.builder(option(criterion)).paramLabel(criterion.label().toUpperCase(Locale.ROOT)).type(String.class)
                    .description("Only with " + criterion.help() + ".").build());
        }
    }

    /** What the command line asks for. Throws {@link ParameterException} for a value that cannot be meant. */
    Filter filter(CommandSpec command, More more) {
        GivenValues values = new GivenValues(Lexicon.standard());
        Map<String, String> named = new LinkedHashMap<>();
        try {
            for (Criterion criterion : criteria) {
                String given = command.findOption(option(criterion)).getValue();
                if (given != null) {
                    named.put(criterion.label(), values.value(criterion, given));
                }
            }
            named.putAll(more.in(values));
            Filter filter = Filter.ALL;
            for (Map.Entry<String, String> each : named.entrySet()) {
                filter = filter.and(Criterion.of(each.getKey()).orElseThrow(), each.getValue());
            }
            return filter;
        } catch (FilterException wrong) {
            throw new ParameterException(command.commandLine(), named(String.valueOf(wrong.getMessage())));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), String.valueOf(wrong.getMessage()));
        }
    }

    /** A problem with a criterion, by its option. */
    private String named(String problem) {
        return criteria.stream()
                .filter(criterion -> problem.startsWith(criterion.label() + " "))
                .findFirst()
                .map(criterion -> option(criterion) + problem.substring(criterion.label().length()))
                .orElse("--" + problem);
    }
}
