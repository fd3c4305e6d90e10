using System.Globalization;
using InferCheck.Checks.Rules;
using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>A line of history for a value that changed since the last commit. Why it changed is for the editor to say; that it did is certain.</summary>
internal sealed class HistoryFixer : IFixer
{
    public string Rule => "unrecorded-change";

    public bool KeepsMeaning => false;

    public IReadOnlyList<Edit> Edits(Document document, FixContext context)
    {
        if (document is not { Kind: DocumentKind.Provider, Root: Mapping, Text: not null }
            || context.Committed.FirstOrDefault(other => other.Slug == document.Slug) is not { } before)
        {
            return [];
        }

        var changes = UnrecordedChange.Of(before, new Provider(document)).ToList();
        return changes.Count == 0 || Place(document) is not { } place
            ? []
            : [new Edit(place.At, place.At, place.Head
                + string.Concat(changes.Select(change => Line(place.Margin, change, context))), changes[0].Claim.At.Line)];
    }

    /// <summary>Behind the last line of a list of lines, or a list of its own at the end of the keys. A list in brackets is left to its editor.</summary>
    private static (int At, string Head, string Margin)? Place(Document document)
    {
        var text = document.Text!;
        switch (document.Fields["history"])
        {
            case null:
                return (text.StartOf(document.BodyLine - 1), "history:\n", "  ");
            case Sequence { Items: [.., var last] } when text.Line(last.At.Line)[..(last.At.Column - 1)] is var before && before.Trim(' ').SequenceEqual("-"):
                return (text.StartOf(NodeLines.Last(last) + 1), "", new string(' ', before.IndexOf('-')));
            default:
                return null;
        }
    }

    private static string Line(string margin, (Claim Old, Claim Claim) change, FixContext context)
    {
        var topic = change.Claim.Topic!.Value;
        var isList = context.Vocabulary.FindTopic(topic)?.Type == TopicType.Choices;
        var part = change.Claim.AppliesTo is { } appliesTo ? $" for {appliesTo}" : "";
        var day = context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var note = YamlQuotes.Around($"The answer{part} was changed; its summary says what holds now.");
        return $"{margin}- {{ on: {day}, topic: {YamlQuotes.Word(topic)}, from: {Said(change.Old, isList)}, to: {Said(change.Claim, isList)}, note: {note}, " +
            $"material: true }}\n";
    }

    private static string Said(Claim claim, bool isList) =>
        claim.Values.Count == 0 ? YamlQuotes.Word(claim.Status?.Value ?? "")
        : isList ? $"[{string.Join(", ", claim.Values.Select(value => YamlQuotes.Word(value.Value)))}]"
        : YamlQuotes.Word(claim.Values[0].Value);
}
