using System.Text.Json.Serialization;
using InferCheck.Matching;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Copy;

/// <summary>How a provider stands to a requirement, and the words for it. What is met says only what its claims leave out.</summary>
internal sealed record ChosenAnswer(string Topic, Outcome Outcome, string Text)
{
    /// <summary>The same for a reader who takes no conditions, where that makes a difference.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChosenAnswer? Strictly { get; init; }

    public static ChosenAnswer Of(RequirementMatch match, Reasons reasons)
    {
        var reason = reasons.Of(match);
        return new(match.Requirement.Topic, match.Outcome, match.Outcome == Outcome.OnlyIf ? $"{reason.Lead} {reason.Text}" : reason.Text);
    }
}
