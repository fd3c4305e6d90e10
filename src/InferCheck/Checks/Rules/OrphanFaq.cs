using InferCheck.Diagnostics;

namespace InferCheck.Checks.Rules;

/// <summary>A question that belongs to nothing and is found only by chance.</summary>
internal sealed class OrphanFaq : IRule
{
    public RuleInfo Info { get; } = new("orphan-faq", Severity.Warning, "a question belongs to no index, provider or topic")
    {
        Why = "Questions are shown beside what they explain; an orphan stands only in the list.",
        Bad = "question: Is a processing agreement enough?",
        Good = "question: Is a processing agreement enough?\ntopics: [dpa]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from entry in context.Catalog.Faq
        where entry.Indexes.Count == 0 && entry.Providers.Count == 0 && entry.Topics.Count == 0
        select Info.At(entry.Document.Start, "this question belongs to no index, provider or topic", "name one under `indexes`, `providers` or `topics`");
}
