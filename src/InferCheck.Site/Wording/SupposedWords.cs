using InferCheck.Matching;

namespace InferCheck.Site.Wording;

/// <summary>Puts into words what is supposed, and what follows from it, so that no supposed answer is taken for one about what is.</summary>
internal sealed class SupposedWords(Words words, Texts texts)
{
    /// <summary>Where a profile lists the companies it names, and where it says whose the provider is.</summary>
    private const string Listed = "named-subprocessors";
    private const string Seat = "seat";

    public IEnumerable<string> Of(Supposed supposed) =>
        supposed.Suppositions.Select(supposition => words.In(supposition.Label)).Concat(supposed.Without.Select(Without));

    /// <summary>All of it in one line.</summary>
    public string Line(Supposed supposed) => string.Join("; ", Of(supposed));

    /// <summary>What of these claims counts as no, under each supposition that concerns them.</summary>
    public IEnumerable<string> On(Supposed supposed, IReadOnlyList<Fact> facts) =>
        from supposition in supposed.Suppositions
        let concerned = facts.Where(fact => Supposed.Concerns(supposition, fact)).ToList()
        where concerned.Count > 0
        let values = concerned.SelectMany(fact => fact.Values.Where(value => supposition.Drops.Any(drop => drop.Topic == fact.Topic
            && drop.Accepted.Contains(value))).Select(value => words.Value(fact.Topic, value))).Distinct().ToList()
        select texts["suppose.here", words.In(supposition.Label), values.Count > 0 ? string.Join(", ", values) : texts["suppose.silence"]];

    public string Without(string company) => texts["suppose.without", words.Company(company)];

    /// <summary>Whether a company that drops out stands behind the provider.</summary>
    public Reason OfCompanies(RequirementMatch match)
    {
        var names = string.Join(texts["chip.or"], match.Requirement.Accepted.Select(words.Company));
        var facts = match.Facts.Where(fact => fact.Values.Any(match.Requirement.Accepted.Contains)).ToList();
        var place = facts.Exists(fact => fact.AppliesTo is null) ? Listed : Seat;
        var text = match.Outcome is Outcome.NotMet ? texts["reason.supposed", string.Join("; ", facts.Select(Named).Distinct())]
            : match.Outcome is Outcome.Met ? texts["reason.without-met", names]
            : texts["reason.without-open", names];
        return new Reason(match.Requirement.Topic, words.Topic(match.Requirement.Topic), text) { Place = place };

        string Named(Fact fact) => fact.AppliesTo is not null ? texts["reason.without-own", fact.AppliesTo]
            : texts["reason.without-named", string.Join(", ", fact.Values.Where(match.Requirement.Accepted.Contains).Select(words.Company))];
    }

    /// <summary>A reason with what in it counts as no only because it is supposed.</summary>
    public Reason Added(Reason reason, RequirementMatch match)
    {
        return Moved(match) is { } moved ? reason with { Text = string.Join(". ", new[] { reason.Text, moved }.Where(text => text.Length > 0)) } : reason;
    }

    /// <summary>What of an answer counts as no only because it is supposed; nothing where it stands as it is.</summary>
    public string? Moved(RequirementMatch match)
    {
        var supposed = match.Outcome is Outcome.Met ? [] : match.DroppedValues.Select(value => words.Value(match.Requirement.Topic, value)).ToList();
        if (match.IsSilenceNo)
        {
            supposed.Add(texts["reason.silent"]);
        }

        return supposed.Count == 0 ? null : texts["reason.supposed", string.Join("; ", supposed)];
    }
}
