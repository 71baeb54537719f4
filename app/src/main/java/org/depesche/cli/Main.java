package org.depesche.cli;

import org.depesche.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line: {@code depesche read …}, {@code depesche watch …}, {@code depesche parse …}. Exit codes are {@link Exit}'s; no problem is told with a stack
 * trace, unless {@code --debug} asks for it.
 */
@Command(
        name = "depesche",
        description = "Reads German news and keeps what it says as a sourced record: who said what, who did what to whom, each with its words.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {

    @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, description = "Show the stack trace of an internal error.")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Streams.ofProcess(), arguments));
    }

    /** Runs a command and gives its exit code. */
    static int run(Streams streams, String... arguments) {
        Main main = new Main();
        CommandLine line = new CommandLine(main)
                .addSubcommand(new ReadCommand(streams))
                .addSubcommand(new WatchCommand(streams))
                .addSubcommand(new ParseCommand(streams))
                .addSubcommand(new AddCommand(streams))
                .addSubcommand(new FactCommands.Events(streams).line())
                .addSubcommand(new FactCommands.Happenings(streams).line())
                .addSubcommand(new FactCommands.Statements(streams).line())
                .addSubcommand(new FactCommands.Positions(streams).line())
                .addSubcommand(new FactCommands.Timeline(streams).line())
                .addSubcommand(new FactCommands.Search(streams).line())
                .addSubcommand(new DyadCommands.Dyad(streams).line())
                .addSubcommand(new DyadCommands.Turns(streams).line())
                .addSubcommand(new DyadCommands.Contradictions(streams).line())
                .addSubcommand(new ReviewCommand(streams))
                .addSubcommand(new DiffCommand(streams))
                .addSubcommand(new VerifyCommand(streams))
                .addSubcommand(new BackupCommand(streams))
                .addSubcommand(new PurgeCommand(streams))
                .addSubcommand(new DoctorCommand(streams))
                .addSubcommand(new DuplicatesCommand(streams))
                .addSubcommand(new ExportCommand(streams).line())
                .addSubcommand(new ImportCommand(streams))
                .addSubcommand(new ServeCommand(streams))
                .addSubcommand(new DemoCommand(streams))
                .addSubcommand(new TokenCommand(streams))
                .setExpandAtFiles(false)
                .setOut(streams.printer())
                .setErr(streams.errors())
                .setColorScheme(CommandLine.Help.defaultColorScheme(streams.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(60, Math.min(120, streams.columns())))
                .setParameterExceptionHandler((wrong, ignored) -> wrongUsage(streams, wrong))
                .setExecutionExceptionHandler((failure, ignored, parsed) -> failed(streams, failure, main.debug));
        int code = line.execute(arguments);
        line.getOut().flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, such as: depesche read PAGE.html");
    }

    boolean isDebug() {
        return debug;
    }

    private static int wrongUsage(Streams streams, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        streams.tell("depesche: " + wrong.getMessage().strip() + "; see " + command + " --help");
        return ExitCode.USAGE;
    }

    private static int failed(Streams streams, Exception failure, boolean debug) {
        if (failure instanceof StoreException told && told.kind() != StoreException.Kind.INTERNAL) {
            streams.tell("depesche: " + told.getMessage());
            return told.kind().exitCode();
        }
        streams.tellInternal("", failure, debug);
        return Exit.INTERNAL;
    }

    /** The version that the build wrote into the core. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"depesche " + org.depesche.Version.NUMBER};
        }
    }
}
