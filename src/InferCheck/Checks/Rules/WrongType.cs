using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Offers;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks.Rules;

/// <summary>A list where a text should be, a text where a map should be, a word where a number should be.</summary>
internal sealed class WrongType : IRule
{
    public RuleInfo Info { get; } = new("wrong-type", Severity.Error, "a value has the wrong form")
    {
        Why = "What cannot be read as it is meant is not shown.",
        Bad = "conditions: a European project is created",
        Good = "conditions: [a European project is created]",
    };

    public IEnumerable<Diagnostic> Check(CheckContext context) => Roots(context).Concat(Values(context));

    private IEnumerable<Diagnostic> Values(CheckContext context)
    {
        foreach (var (map, shape) in context.Maps)
        {
            foreach (var (key, value) in map.Entries)
            {
                if (shape.Find(key.Value) is { } field && !FitsWhole(field, value))
                {
                    foreach (var fault in Faults(field, value))
                    {
                        yield return fault;
                    }
                }
            }
        }
    }

    /// <summary>The common cases, so that the exact place is only looked for where there is a fault.</summary>
    private static bool FitsWhole(Field field, Node value) => !field.Many && value is Scalar && Fits(field, value);

    private IEnumerable<Diagnostic> Roots(CheckContext context) =>
        from document in context.Catalog.Documents
        where document.Root is not null && DocumentShapes.IsList(document.Kind) ? document.Root is not Sequence : document.Root is not (null or Mapping)
        select Info.At(document.Root!.At, DocumentShapes.IsList(document.Kind) ? "this file must be a list" : "this file must be keys with values");

    private IEnumerable<Diagnostic> Faults(Field field, Node value)
    {
        if (value is Scalar { Value: "" })
        {
            yield break;
        }

        if (field.Many && value is not Sequence)
        {
            yield return Info.At(value.At, $"`{field.Key}` must be a list", $"write `{field.Key}: [ … ]`");
            yield break;
        }

        var singles = field.Many || field.Type == FieldType.Value && value is Sequence ? ((Sequence)value).Items : [value];
        foreach (var single in singles.Where(item => !Fits(field, item)))
        {
            yield return Info.At(single.At, $"`{field.Key}` must be {Expected(field.Type)}", field.Help);
        }
    }

    private static bool Fits(Field field, Node value) => field.Type switch
    {
        FieldType.Map or FieldType.Labels or FieldType.Accept => value is Mapping,
        FieldType.Number => value is Scalar text && int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        FieldType.Amount => value is Scalar amount && Offer.AmountOf(amount.Value) is not null,
        FieldType.Flag => value is Scalar { Value: "true" or "false" },
        _ => value is Scalar { Value.Length: > 0 },
    };

    private static string Expected(FieldType type) => type switch
    {
        FieldType.Map or FieldType.Accept => "keys with values",
        FieldType.Labels => "texts by language, such as `{ en: … }`",
        FieldType.Number => "a whole number",
        FieldType.Amount => "a number such as `0.25`",
        FieldType.Flag => "`true` or `false`",
        _ => "a text",
    };
}
