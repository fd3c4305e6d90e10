using System.Globalization;

namespace InferCheck.Diagnostics;

/// <summary>Findings as workflow commands, which GitHub shows beside the changed lines of a pull request.</summary>
public sealed class GitHubRenderer : IDiagnosticRenderer
{
    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            var message = Printable.Line(diagnostic.Message);
            var text = diagnostic.Help is { } help ? $"{message}\n{Printable.Line(help)}" : message;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"::{Command(diagnostic.Severity)} file={Property(Printable.Line(diagnostic.At.File))},line={diagnostic.At.Line},col={diagnostic.At.Column},title={Property(diagnostic.Rule.Id)}::{Data(text)}"));
        }
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
