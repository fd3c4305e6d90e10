using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A word that other programs read as yes or no.</summary>
internal sealed class BareBoolean : IRule
{
    public RuleInfo Info { get; } = new("bare-boolean", Severity.Warning, "a word without quotation marks is yes or no to many programs")
    {
        Why = "Norway is `NO`, and many programs that read YAML make `false` of it; the schema in an editor does, too.",
        Bad = "headquarters: NO",
        Good = "headquarters: \"NO\"",
        IsMended = true,
    };

    public IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var flags = context.Nodes(FieldType.Flag).Select(found => found.Node).ToHashSet();
        return from document in context.Catalog.Documents
               from text in Texts(document.Root)
               where text.IsPlain && YamlBooleans.Has(text.Value) && !flags.Contains(text)
               select Info.At(text.At, $"`{text.Value}` is no text to many programs", $"write it as \"{text.Value}\"");
    }

    private static IEnumerable<Scalar> Texts(Node? node) => node switch
    {
        Scalar text => [text],
        Sequence list => list.Items.SelectMany(Texts),
        Mapping map => map.Entries.SelectMany(entry => Texts(entry.Value)),
        _ => [],
    };
}
