using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Checks.Rules;

/// <summary>Words in a quote that answer a topic the profile says nothing on.</summary>
internal sealed class UntoldTopic : IRule
{
    public RuleInfo Info { get; } = new("untold-topic", Severity.Note, "a quote speaks of a topic that the profile does not answer")
    {
        Why = "Somebody had the words before their eyes; whoever asks the question will not look for them under another.",
        Bad = "quote: We sign a BAA for HIPAA customers.   # and no claim on health-agreement",
        Good = "topic: health-agreement\nevidence:\n  - quote: We sign a BAA for HIPAA customers.",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from provider in context.Catalog.Providers
        from topic in context.Vocabulary.Topics
        where topic.Hints.Count > 0 && provider.Claims.All(claim => claim.Topic?.Value != topic.Key)
        let quote = provider.AllEvidence.Select(item => item.Quote).FirstOrDefault(quote =>
            quote is not null && topic.Hints.Any(hint => quote.Value.Contains(hint, StringComparison.Ordinal)))
        where quote is not null
        select Info.At(quote.At, $"this quote speaks of `{topic.Key}`, and the profile does not", $"add a claim on `{topic.Key}`");
}
