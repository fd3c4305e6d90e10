namespace InferCheck.Drafting;

/// <summary>What a model answered about one piece, as far as it is an answer at all.</summary>
internal sealed record DraftAnswer(IReadOnlyList<ProposedClaim> Claims, string? Kind = null, string? Why = null)
{
    public static DraftAnswer Of(ModelAnswer answer, DraftLosses losses)
    {
        if (answer.Text is null)
        {
            return new DraftAnswer([], Why: answer.Why);
        }

        return AnswerJson.Read(answer.Text, "claims", json => new DraftAnswer([.. ProposedClaim.Of(json, losses)],
                json.TryGetProperty("document", out var kind) ? AnswerJson.Text(kind) : null))
            ?? new DraftAnswer([], Why: "the answer holds no whole JSON object with claims");
    }
}
