namespace InferCheck.Site.Features.Papers;

/// <summary>One line of the table: a provider in a list; or a section, and as far as there is any, a part, a claim and a piece of evidence.</summary>
internal sealed record PaperLine
{
    public PaperList? List { get; init; }

    public PaperStanding? Standing { get; init; }

    public PaperSection? Section { get; init; }

    public PaperPart? Part { get; init; }

    public PaperClaim? Claim { get; init; }

    public PaperEvidence? Evidence { get; init; }

    public string? Provider => Standing?.Provider ?? Part?.Provider;

    public string? Outcome => List?.Title ?? Joined(Part?.Stands.Select(stand => stand.Word));

    public string? Why => Joined(Standing?.Why ?? Part?.Stands.Select(stand => stand.Why));

    public string? Remarks => Joined([.. Section?.Remarks ?? [], .. Part?.Remarks ?? [], .. Claim?.Supposed ?? []]);

    public static IEnumerable<PaperLine> Of(WorkingPaper paper) =>
    [
        .. paper.Lists.SelectMany(list => list.Standings.Select(standing => new PaperLine { List = list, Standing = standing })),
        .. paper.Sections.SelectMany(Of),
    ];

    private static IEnumerable<PaperLine> Of(PaperSection section)
    {
        var line = new PaperLine { Section = section };
        return section.Parts.Count == 0 ? [line] : section.Parts.SelectMany(part => Of(line with { Part = part }));
    }

    private static IEnumerable<PaperLine> Of(PaperLine line) => line.Part!.Claims.Count == 0 ? [line] : line.Part.Claims.SelectMany(claim =>
        claim.Evidence.Select(item => line with { Claim = claim, Evidence = item }).DefaultIfEmpty(line with { Claim = claim }));

    private static string? Joined(IEnumerable<string?>? texts) => texts is null ? null : string.Join("; ", texts.Where(text => !string.IsNullOrEmpty(text)));
}
