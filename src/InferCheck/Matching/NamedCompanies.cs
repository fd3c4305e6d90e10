using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>The companies behind a provider as its profile names them, as claims that the evaluator weighs when a company is supposed to drop out.</summary>
public sealed record NamedCompanies(string Vendor, IReadOnlyCollection<string> Listed)
{
    /// <summary>The question they answer. It is none of the vocabulary: nobody is asked it but by supposition.</summary>
    public const string Topic = "without";

    public static NamedCompanies Of(Provider provider) =>
        new(provider.Vendor, [.. provider.Subprocessors.Select(named => named.Company?.Value).OfType<string>()]);

    /// <summary>
    /// Its own company, and the list that was read. Unless that is the whole list, it says whom it names and is silent about the others; without a list nothing
    /// is known but the provider itself, unless it says that nobody stands behind it.
    /// </summary>
    public IReadOnlyList<Fact> ToFacts(Vocabulary vocabulary, Func<string, IReadOnlyList<Fact>> claims)
    {
        var facts = new List<Fact>();
        if (vocabulary.Companies.FirstOrDefault(company => company.Is(Vendor)) is { } own)
        {
            facts.Add(new Fact { Topic = Topic, Status = Statuses.NotStated, Values = [own.Key], AppliesTo = Vendor });
        }

        if (Listed.Count > 0 || Holds(vocabulary.CompanyExit?.Nobody, claims))
        {
            var isWhole = Listed.Count == 0 || Holds(vocabulary.CompanyExit?.Whole, claims);
            facts.Add(new Fact { Topic = Topic, Status = isWhole ? Statuses.Verified : Statuses.NotStated, Values = [.. Listed.Distinct()] });
        }

        return facts;
    }

    /// <summary>One name is enough to be out; to be in, it takes a whole list. Anything else is not known.</summary>
    internal static Outcome Decide(Requirement requirement, IReadOnlyCollection<Fact> facts) =>
        facts.Any(fact => fact.Values.Any(requirement.Accepted.Contains)) ? Outcome.NotMet
        : facts.Any(fact => fact.IsStated) ? Outcome.Met
        : Outcome.NotRead;

    private static bool Holds(IReadOnlyList<Requirement>? asked, Func<string, IReadOnlyList<Fact>> claims) =>
        asked is { Count: > 0 } && asked.All(requirement => Matcher.Match(requirement, claims(requirement.Topic)).Outcome <= Outcome.OnlyIf);
}
