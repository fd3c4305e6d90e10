using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>
/// What is supposed against what is: suppositions of the vocabulary, and companies that drop out. It changes what is asked, never what was read, so that
/// the one evaluator decides as always.
/// </summary>
public sealed class Supposed
{
    private readonly Dictionary<string, IReadOnlyList<string>> dropped;
    private readonly IReadOnlyList<Requirement> exits;
    private readonly bool silenceIsNo;

    private Supposed(IReadOnlyList<Supposition> suppositions, IReadOnlyList<string> without)
    {
        (Suppositions, Without) = (suppositions, without);
        dropped = suppositions.SelectMany(supposition => supposition.Drops).GroupBy(drop => drop.Topic)
            .ToDictionary(drops => drops.Key, drops => (IReadOnlyList<string>)[.. drops.SelectMany(drop => drop.Accepted).Distinct()]);
        silenceIsNo = suppositions.Any(supposition => supposition.SilenceIsNo);
        exits = without.Count == 0 ? [] : [new Requirement(NamedCompanies.Topic, without) { Refuses = true }];
    }

    public static Supposed Nothing { get; } = new([], []);

    public IReadOnlyList<Supposition> Suppositions { get; }

    /// <summary>The keys of the companies that drop out.</summary>
    public IReadOnlyList<string> Without { get; }

    public bool IsNothing => Suppositions.Count == 0 && Without.Count == 0;

    /// <summary>In the order of the vocabulary, each once; what it does not know is nothing.</summary>
    public static Supposed Of(Vocabulary vocabulary, IReadOnlyCollection<string> keys, IReadOnlyCollection<string> companies)
    {
        if (keys.Count + companies.Count == 0)
        {
            return Nothing;
        }

        var leaving = vocabulary.CompanyExit is null ? [] : vocabulary.Companies.Select(company => company.Key).Where(companies.Contains).ToList();
        return new([.. vocabulary.Suppositions.Where(supposition => keys.Contains(supposition.Key))], leaving);
    }

    /// <summary>The same with one supposition or company less.</summary>
    public Supposed Less(string key) => new([.. Suppositions.Where(supposition => supposition.Key != key)], [.. Without.Where(company => company != key)]);

    /// <summary>The same with one supposition more.</summary>
    public Supposed With(Vocabulary vocabulary, Supposition more) =>
        new([.. vocabulary.Suppositions.Where(known => known == more || Suppositions.Contains(known))], Without);

    /// <summary>A question as it stands then. Who relies on a company that drops out does not meet it, and that comes first.</summary>
    public Conditions Asked(Conditions conditions)
    {
        var asked = LabelAsked(conditions);
        return exits.Count == 0 ? asked : asked with { All = [.. exits, .. asked.All] };
    }

    /// <summary>The conditions of a label as they stand then. A label speaks of documents, so that no company drops out of it.</summary>
    public Conditions LabelAsked(Conditions conditions)
    {
        if (Suppositions.Count == 0)
        {
            return conditions;
        }

        var (all, any) = conditions.Map(Ask);
        return new Conditions(all, any);
    }

    /// <summary>A country as it stands then, with or without its adequacy decision.</summary>
    public Country? Seat(Country? seat) =>
        seat is not null && Suppositions.Any(supposition => supposition.Seats.Contains(seat.Key)) ? seat with { Adequacy = null } : seat;

    /// <summary>Whether a supposition changes what a claim is worth, whatever is asked.</summary>
    public static bool Concerns(Supposition supposition, Fact fact) => fact.IsSilent
        ? supposition.SilenceIsNo
        : supposition.Drops.Any(drop => drop.Topic == fact.Topic && fact.Values.Any(drop.Accepted.Contains));

    private Requirement Ask(Requirement requirement) => requirement with
    {
        Dropped = dropped.GetValueOrDefault(requirement.Topic, []),
        SilenceIsNo = silenceIsNo,
    };
}
