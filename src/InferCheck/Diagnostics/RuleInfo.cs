namespace InferCheck.Diagnostics;

/// <summary>What a rule is called, how much it matters, and why it exists; `docs/rules.md` is made of these.</summary>
public sealed record RuleInfo(string Id, Severity Severity, string Summary)
{
    /// <summary>Why it matters to a reader, in a sentence or two.</summary>
    public required string Why { get; init; }

    public Scope Scope { get; init; } = Scope.Document;

    /// <summary>Whether `check --fix` puts right what a machine can.</summary>
    public bool IsMended { get; init; }

    /// <summary>Content that the rule reports.</summary>
    public required string Bad { get; init; }

    /// <summary>The same content put right.</summary>
    public required string Good { get; init; }

    public Diagnostic At(Model.SourceLocation at, string message, string? help = null) => new(this, at, message, help);
}
