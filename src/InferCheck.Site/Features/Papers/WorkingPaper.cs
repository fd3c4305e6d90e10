using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Papers;

/// <summary>
/// Evidence in the order of a question, to be judged and filed by its reader: of one provider article by article, of several side by side, of a chain,
/// or of a filter of the index.
/// </summary>
internal sealed record WorkingPaper
{
    /// <summary>What kind of paper it is, and what it is about.</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>What a file of it is called, without its ending.</summary>
    public required string FileName { get; init; }

    /// <summary>What it is not.</summary>
    public required string Notice { get; init; }

    /// <summary>What was asked, of which state of the data, where it can be asked again, and what was left out.</summary>
    public required IReadOnlyList<PaperFact> Facts { get; init; }

    /// <summary>The newest day in the data.</summary>
    public required string Day { get; init; }

    /// <summary>Who meets what was asked, and who does not.</summary>
    public IReadOnlyList<PaperList> Lists { get; init; } = [];

    /// <summary>The findings in a word each.</summary>
    public PaperTable? Summary { get; init; }

    public required IReadOnlyList<PaperSection> Sections { get; init; }

    public IReadOnlyList<PaperIncident> Incidents { get; init; } = [];

    /// <summary>What its reader can decide, to be ticked.</summary>
    public required IReadOnlyList<string> Choices { get; init; }

    /// <summary>The footnotes, the first of them number 1.</summary>
    public required IReadOnlyList<CitedSource> Sources { get; init; }

    public string Title => $"{Kind}: {Name}";

    /// <summary>Where what the sections ask is written.</summary>
    public IEnumerable<string> Laws => Sections.Select(section => section.Law).OfType<string>().Distinct();
}
