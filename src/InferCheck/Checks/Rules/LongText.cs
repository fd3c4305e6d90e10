using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A value that fits into no line, table or picture.</summary>
internal sealed class LongText : IRule
{
    private const int MostInOneLine = 500;
    private const int Most = 2_000;

    public RuleInfo Info { get; } = new("long-text", Severity.Error, "a value has more than 500 characters, or 2,000 where a text may have several lines")
    {
        Why = "Names, conditions and addresses are repeated in lists, feeds, pictures and tables; what has no end makes them useless. Markdown has its own " +
            "budget.",
        Bad = "name: word (101 times)",
        Good = "name: DeepSeek API",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) =>
        from found in context.Maps
        from entry in found.Map.Entries
        let field = found.Shape.Find(entry.Key.Value)
        where field is { Type: not (FieldType.Markdown or FieldType.Map) } && field.Key != "quote"
        let most = field.Lines || field.Type is FieldType.Url or FieldType.Labels ? Most : MostInOneLine
        from text in Texts(entry.Value)
        where text.Value.Length > most
        select Info.At(text.At, $"`{field.Key}` has {text.Value.Length} characters here", $"say it in {most} at most");

    private static IEnumerable<Scalar> Texts(Node value) => value switch
    {
        Scalar text => [text],
        Sequence list => list.Items.OfType<Scalar>(),
        Mapping map => map.Entries.Select(entry => entry.Value).OfType<Scalar>(),
        _ => [],
    };
}
