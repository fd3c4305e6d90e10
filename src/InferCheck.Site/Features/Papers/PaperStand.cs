using InferCheck.Matching;

namespace InferCheck.Site.Features.Papers;

/// <summary>How what a provider says on one topic stands to what was asked of it.</summary>
internal sealed record PaperStand(Outcome Outcome, string Word, string? Why)
{
    public string Line => string.IsNullOrEmpty(Why) ? Word : $"{Word}: {Why}";
}
