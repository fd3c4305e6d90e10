namespace InferCheck.Diagnostics;

/// <summary>Writes findings for one kind of reader.</summary>
public interface IDiagnosticRenderer
{
    void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output);
}
