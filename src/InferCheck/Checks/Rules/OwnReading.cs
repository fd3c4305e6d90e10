using InferCheck.Diagnostics;
using InferCheck.Matching;

namespace InferCheck.Checks.Rules;

/// <summary>A claim that its writer reads.</summary>
internal sealed class OwnReading : IRule
{
    public RuleInfo Info { get; } = new("own-reading", Severity.Error, "somebody signs what they wrote themselves")
    {
        Why = "Whoever wrote a claim sees what they meant. Nobody reads their own draft; the signature would count for nothing.",
        Bad = "topic: training\nverdict: carried\nby: ai-draft   # who wrote the profile, too",
        Good = "topic: training\nverdict: carried\nby: ai-second-reader",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        from own in context.Catalog.Readings.GetValueOrDefault(provider.Slug)?.Readings ?? []
        where ReadStates.HasWritten(provider, own.By?.Value)
        select Info.At(provider.Reviews[0].On?.At ?? provider.Document.Start,
            $"`{Printable.Cut(own.By!.Value)}` wrote this, and signs it in line {own.At.Line} of its readings", "leave the reading to somebody else");
}
