using InferCheck.Diagnostics;
using InferCheck.Quotes;
using Spectre.Console;

namespace InferCheck.Site.Commands;

/// <summary>How far a run has come: a bar on a terminal, a line for each source elsewhere. Always beside the report, never in it.</summary>
internal static class VerifyProgress
{
    public static async Task<VerifyRun> ShowAsync(IReadOnlyList<SourceQuote> quotes, Func<IProgress<SourceVisit>, Task<VerifyRun>> run)
    {
        var total = quotes.Select(quote => quote.Page).Distinct(StringComparer.Ordinal).Count();
        if (Console.IsErrorRedirected)
        {
            return await run(new Lines(total));
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await terminal.Progress().HideCompleted(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn())
            .StartAsync(context => run(new Bar(context.AddTask("sources", maxValue: Math.Max(1, total)))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<SourceVisit>
    {
        public void Report(SourceVisit value)
        {
            task.Description = Markup.Escape(Printable.Line(value.Host));
            task.Increment(1);
        }
    }

    private sealed class Lines(int total) : IProgress<SourceVisit>
    {
        private int done;

        public void Report(SourceVisit value)
        {
            var outcomes = value.Findings.GroupBy(finding => finding.Outcome).OrderBy(group => group.Key)
                .Select(group => FormattableString.Invariant($"{group.Count()} {group.Key.Name()}"));
            var place = FormattableString.Invariant($"[{Interlocked.Increment(ref done)}/{total}]");
            Console.Error.WriteLine($"{place} {Printable.Line(value.Page)}: {string.Join(", ", outcomes)}");
        }
    }
}
