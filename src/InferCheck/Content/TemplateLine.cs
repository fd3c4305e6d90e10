using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Content;

/// <summary>A key as a template has it, with what it is for and what may stand there.</summary>
internal static class TemplateLine
{
    /// <summary>A mandatory key waits for its value; an optional one is commented out, and stands in its column as soon as its `#` is gone.</summary>
    public static string Write(Field field, Vocabulary vocabulary, int indent)
    {
        var margin = new string(' ', indent);
        return field.Required
            ? $"{margin}{field.Key}: # {field.Help}{Words(field, vocabulary)}\n"
            : $"{margin}#{field.Key}:{(field.Many ? " []" : "")} # optional: {field.Help}{Words(field, vocabulary)}\n";
    }

    private static string Words(Field field, Vocabulary vocabulary)
    {
        var words = field switch
        {
            { List: { } list } => vocabulary.Words(list).Select(word => word.Key),
            { Type: FieldType.Maker } => vocabulary.Makers.Select(maker => maker.Key),
            _ => field.Allowed,
        };
        var text = string.Join(" · ", words);
        return text.Length == 0 ? "" : $" One of: {text}.";
    }
}
