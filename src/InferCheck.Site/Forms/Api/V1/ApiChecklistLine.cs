namespace InferCheck.Site.Forms.Api.V1;

/// <summary>A line of the checklist: a question with one good answer.</summary>
internal sealed record ApiChecklistLine
{
    public required string Line { get; init; }

    [ApiOneOf("met", "only-if", "not-read", "not-stated", "disputed", "not-met")]
    public required string Outcome { get; init; }
}
