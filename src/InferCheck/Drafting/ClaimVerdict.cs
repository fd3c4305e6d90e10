using InferCheck.Diagnostics;
using InferCheck.Model.Readings;

namespace InferCheck.Drafting;

/// <summary>What a reader says of a claim, or why it says nothing that could be written down.</summary>
internal sealed record ClaimVerdict(string? Verdict, string? Note, string? Why = null)
{
    /// <summary>Of what a model answered only one of the four words counts, and a sentence that is plain.</summary>
    public static ClaimVerdict Of(ModelAnswer answer, string claim)
    {
        if (answer.Text is null)
        {
            return new ClaimVerdict(null, null, answer.Why);
        }

        var (verdict, note) = AnswerJson.Read(answer.Text, "verdict", json => Tuple.Create(AnswerJson.Text(json.GetProperty("verdict")),
            json.TryGetProperty("note", out var text) ? AnswerJson.Text(text) : null)) ?? Tuple.Create<string?, string?>(null, null);
        return verdict is null ? new ClaimVerdict(null, null, "the answer holds no verdict")
            : !Verdicts.All.Contains(verdict) ? new ClaimVerdict(null, null, $"unknown verdict `{Printable.Cut(Printable.Line(verdict))}`")
            // A note without a doubt says nothing; a doubt without one nobody could weigh.
            : !Verdicts.IsDoubt(verdict) ? new ClaimVerdict(verdict, null)
            : Fault(note, claim) is { } fault ? new ClaimVerdict(null, null, $"{verdict}, and its note cannot be used: {fault}")
            : new ClaimVerdict(verdict, Cut(note!));
    }

    private static string? Fault(string? note, string claim) => note is null ? "there is none"
        : Cut(note) is null ? "too long"
        : OwnWords.Fault(note, new Figures(claim).HasAllOf);

    /// <summary>Between words; nothing where there are none to cut between.</summary>
    private static string? Cut(string note) => note.Length <= ClaimQuestion.LongestNote ? note
        : note.LastIndexOf(' ', ClaimQuestion.LongestNote - " …".Length) is > 0 and var end ? $"{note[..end]} …" : null;
}
