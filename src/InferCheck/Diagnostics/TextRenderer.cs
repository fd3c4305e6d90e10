namespace InferCheck.Diagnostics;

/// <summary>Findings for people at a terminal, in the manner of a compiler.</summary>
public sealed class TextRenderer(bool colour) : IDiagnosticRenderer
{
    private const string Reset = "\e[0m";

    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine($"{Printable.Line(diagnostic.At.ToString())}: {Paint(diagnostic.Severity)}[{diagnostic.Rule.Id}]: " +
                $"{Printable.Line(diagnostic.Message)}");
            foreach (var line in Snippet.Lines(diagnostic.At))
            {
                output.WriteLine(line);
            }

            if (diagnostic.Help is { } help)
            {
                output.WriteLine($"  help: {Printable.Line(help)}");
            }
        }
    }

    private string Paint(Severity severity) => (colour, severity) switch
    {
        (false, _) => severity.Name(),
        (_, Severity.Error) => $"\e[1;31m{severity.Name()}{Reset}",
        (_, Severity.Warning) => $"\e[1;33m{severity.Name()}{Reset}",
        _ => $"\e[1;36m{severity.Name()}{Reset}",
    };
}
