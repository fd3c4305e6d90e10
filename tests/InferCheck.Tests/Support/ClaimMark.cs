using InferCheck.Model.Shapes;

namespace InferCheck.Tests.Support;

/// <summary>A field of a claim filled so that it is known again wherever it stands: as the file and programs have it, and as readers are told.</summary>
internal sealed record ClaimMark(Field Field, string Key, string Words)
{
    /// <summary>One for every field of the description, also for those that are yet to come.</summary>
    public static IReadOnlyList<ClaimMark> All { get; } = [.. ClaimFields.ForReaders.Select(Of)];

    public string Yaml => Field.Many ? $"{Field.Key}: [{Key}]" : $"{Field.Key}: {Key}";

    private static ClaimMark Of(Field field, int index)
    {
        var name = field.Key.Replace('_', '-');
        return field.Type switch
        {
            FieldType.Country => new(field, $"X{(char)('A' + index)}", $"Marked land {name}"),
            FieldType.Word or FieldType.Certification => new(field, $"marked-{name}", $"Marked word {name}"),
            FieldType.Url => new(field, $"https://example.com/marked-{name}", $"https://example.com/marked-{name}"),
            FieldType.PartialDate => new(field, $"{2020 + index}-04-21", $"{2020 + index}-04-21"),
            _ => new(field, $"marked-{name}", $"marked-{name}"),
        };
    }
}
