namespace InferCheck.Model.Readings;

/// <summary>A file of `readings/`: who has read which claim of one profile.</summary>
public sealed class ReadingList(Document document)
{
    public Document Document { get; } = document;

    public string Provider => Document.Slug;

    public IReadOnlyList<Reading> Readings { get; } = [.. document.Fields.Mappings("readings").Select(row => new Reading(row))];
}
