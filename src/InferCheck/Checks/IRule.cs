using InferCheck.Diagnostics;

namespace InferCheck.Checks;

/// <summary>One thing that can be wrong with the content: what it is called, why it matters, and how to find it.</summary>
public interface IRule
{
    RuleInfo Info { get; }

    IEnumerable<Diagnostic> Check(CheckContext context);
}
