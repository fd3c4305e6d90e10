using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Drafting;

/// <summary>What a model may say of a claim beside its value: what the topic has, in plain words or in words of the vocabulary.</summary>
internal sealed class ClaimFieldSieve(Vocabulary vocabulary, DraftDocument document, DraftLosses losses)
{
    /// <summary>The fields that a model is asked for; it would have to guess days, and addresses are given to it and not by it.</summary>
    public static IEnumerable<Field> For(Topic topic) => ClaimFields.ForReaders.Where(field => IsCommon(field) || topic.Fields.Contains(field.Key))
        .Where(field => field.Type is FieldType.Text or FieldType.Country or FieldType.Word or FieldType.Certification);

    public IReadOnlyDictionary<Field, IReadOnlyList<string>> Of(Topic topic, IReadOnlyDictionary<string, IReadOnlyList<string>> said)
    {
        var known = For(topic).ToDictionary(field => field.Key, StringComparer.Ordinal);
        foreach (var key in said.Keys.Where(key => !known.ContainsKey(key)))
        {
            losses.Add($"{topic.Key}: unknown field", key);
        }

        // In the order of the files, not of the answer.
        return ProfileShapes.Claim.Fields.Where(field => known.ContainsKey(field.Key) && said.ContainsKey(field.Key))
            .Select(field => (Field: field, Texts: Kept(topic, field, said[field.Key])))
            .Where(kept => kept.Texts.Count > 0).ToDictionary(kept => kept.Field, kept => kept.Texts);
    }

    private static bool IsCommon(Field field) => field.Place is ClaimPlace.Part or ClaimPlace.Condition or ClaimPlace.Exclusion;

    private IReadOnlyList<string> Kept(Topic topic, Field field, IReadOnlyList<string> texts)
    {
        var kept = texts.Where(text => IsGood(topic, field, text)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return field.Many ? kept : [.. kept.Take(1)];
    }

    private bool IsGood(Topic topic, Field field, string text)
    {
        var fault = field.Type switch
        {
            FieldType.Country => vocabulary.FindCountry(text) is null ? "unknown" : null,
            FieldType.Word => vocabulary.FindWord(field.List!, text) is null ? "unknown" : null,
            FieldType.Certification => vocabulary.Certifications.Any(known => known.Key == text) ? null : "unknown",
            _ => OwnWords.Fault(text, document),
        };
        if (fault is not null)
        {
            losses.Add($"{topic.Key}: {field.Key} left out, {fault}", text);
        }

        return fault is null;
    }
}
