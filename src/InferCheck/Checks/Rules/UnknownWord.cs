using InferCheck.Diagnostics;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A kind, status, document or scope that is not in its closed list.</summary>
internal sealed class UnknownWord : IRule
{
    public RuleInfo Info { get; } = new("unknown-word", Severity.Error, "a word is not in its list")
    {
        Why = "Statuses and kinds of documents decide how far a reader may trust a claim; only known words can be shown.",
        Bad = "status: verifed",
        Good = "status: verified",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) => Listed(context).Concat(Allowed(context));

    private IEnumerable<Diagnostic> Listed(CheckContext context) =>
        from found in context.Texts(FieldType.Word)
        where context.Vocabulary.FindWord(found.Field.List!, found.Text.Value) is null
        let known = context.Vocabulary.Words(found.Field.List!).Select(word => word.Key).ToList()
        select Info.At(found.Text.At, $"`{Printable.Cut(found.Text.Value)}` is not one of the {found.Field.List!.Replace('_', ' ')}",
            DidYouMean.HelpOrList(found.Text.Value, known));

    /// <summary>What only the program gives a meaning to: another text would silently mean nothing.</summary>
    private IEnumerable<Diagnostic> Allowed(CheckContext context) =>
        from found in context.Texts(FieldType.OneOf)
        where !found.Field.Allowed.Contains(found.Text.Value, StringComparer.Ordinal)
        select Info.At(found.Text.At, $"`{Printable.Cut(found.Text.Value)}` means nothing as `{found.Field.Key}`",
            DidYouMean.HelpOrList(found.Text.Value, found.Field.Allowed));
}
