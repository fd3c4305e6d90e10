using System.Globalization;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Content;

/// <summary>The annotated files that a new model, and a new list of what a service runs, start from.</summary>
public static class OfferTemplates
{
    public static string Model(Vocabulary vocabulary, DateOnly today) =>
        string.Concat(OfferShapes.AiModel.Fields.Select(field => Line(field, vocabulary, today)));

    /// <summary>The rows come last: behind them new ones are written.</summary>
    public static string Offers(Vocabulary vocabulary, DateOnly today) =>
        string.Concat(OfferShapes.OfferList.Fields.Select(field => field.Shape is null ? Line(field, vocabulary, today) : List(field, vocabulary, today)));

    /// <summary>A list with a first entry; an optional one is commented out as a whole.</summary>
    private static string List(Field field, Vocabulary vocabulary, DateOnly today)
    {
        var keys = field.Shape!.Fields.Select((inner, index) => (index == 0 ? "  - " : "    ") + Line(inner, vocabulary, today));
        var text = $"{field.Key}: # {(field.Required ? "" : "optional: ")}{field.Help}\n{string.Concat(keys)}";
        return field.Required ? text : string.Concat(text.TrimEnd('\n').Split('\n').Select(line => $"#{line}\n"));
    }

    private static string Line(Field field, Vocabulary vocabulary, DateOnly today) => field.Key is "read"
        ? $"read: {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} # {field.Help}\n"
        : TemplateLine.Write(field, vocabulary, indent: 0);
}
