using System.Globalization;
using InferCheck.Model;

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
            var file = Property(Printable.Line(diagnostic.At.File));
            output.WriteLine($"::{Command(diagnostic.Severity)} file={file},{Place(diagnostic.At)},title={Property(diagnostic.Rule.Id)}::{Data(text)}");
        }
    }

    /// <summary>GitHub takes columns only where a place begins and ends on one line.</summary>
    private static string Place(SourceLocation at) => at switch
    {
        { HasEnd: false } => string.Create(CultureInfo.InvariantCulture, $"line={at.Line},col={at.Column}"),
        _ when at.EndLine > at.Line => string.Create(CultureInfo.InvariantCulture, $"line={at.Line},endLine={at.EndLine}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"line={at.Line},col={at.Column},endLine={at.EndLine},endColumn={at.EndColumn}"),
    };

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
