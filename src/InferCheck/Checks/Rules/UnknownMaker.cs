using InferCheck.Diagnostics;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A maker of models that `makers.yaml` does not have.</summary>
internal sealed class UnknownMaker : IRule
{
    public RuleInfo Info { get; } = new("unknown-maker", Severity.Error, "a maker of models is not in the vocabulary")
    {
        Why = "Where a model comes from, and which service is its maker's own, is looked up by this key.",
        Bad = "maker: open-ai",
        Good = "maker: openai",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var known = context.Vocabulary.Makers.Select(maker => maker.Key).ToList();
        return context.Texts(FieldType.Maker).Where(found => context.Vocabulary.FindMaker(found.Text.Value) is null)
            .Select(found => Info.At(found.Text.At, $"`{Printable.Cut(found.Text.Value)}` is not a maker of the vocabulary",
                DidYouMean.Help(found.Text.Value, known) ?? "add it to vocabulary/makers.yaml"));
    }
}
