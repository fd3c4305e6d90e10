using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>What a buyer asks of every provider in use, as a policy file says it.</summary>
public sealed record Policy
{
    public Preset? Preset { get; init; }

    public SourceLocation PresetAt { get; init; }

    /// <summary>Whether what holds only under conditions is enough, where a topic does not say otherwise itself.</summary>
    public bool AcceptsOnlyIf { get; init; } = true;

    public IReadOnlyList<PolicyRule> Rules { get; init; } = [];

    /// <summary>Whether silent or contradictory documents fail the check; otherwise they are a warning.</summary>
    public bool SilenceFails { get; init; } = true;

    /// <summary>Only who runs one of these, by slug; with none, whatever it runs.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    public SourceLocation ModelsAt { get; init; }

    /// <summary>What the policy supposes against what is.</summary>
    public Supposed Supposed { get; init; } = Supposed.Nothing;

    public SourceLocation SupposedAt { get; init; }

    public IReadOnlyList<PolicyException> Exceptions { get; init; } = [];

    /// <summary>The question that page, store and command line answer alike.</summary>
    public Conditions Conditions
    {
        get
        {
            var preset = Preset?.Conditions ?? Conditions.None;
            var asked = AcceptsOnlyIf ? preset : preset.AsStrict();
            return Supposed.Asked(new Conditions([.. asked.All, .. Rules.Select(rule => rule.Requirement)], asked.Any));
        }
    }

    /// <summary>The line that asks this; what no line of its own asks comes with the preset.</summary>
    public SourceLocation PlaceOf(Requirement requirement) => requirement.Refuses ? SupposedAt
        : requirement.Topic == PolicyKeys.Models ? ModelsAt
        : Rules.FirstOrDefault(rule => ReferenceEquals(rule.Requirement.Accepted, requirement.Accepted))?.At ?? PresetAt;
}
