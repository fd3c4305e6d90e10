using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>Of how many questions put to a group of providers somebody has read the answer, silence of the documents included.</summary>
public sealed record Coverage(string Group, int Providers, int Read, int Asked)
{
    public const string All = "all";
    public const string Eea = "eea";
    public const string Switzerland = "CH";

    public int Percent => Asked == 0 ? 0 : (int)(100L * Read / Asked);

    /// <summary>Retired services are asked nothing. The groups: everybody, those with a seat in the EEA or Switzerland, and each kind.</summary>
    public static IReadOnlyList<Coverage> Of(IEnumerable<Topic> topics, Vocabulary vocabulary, IReadOnlyList<CoveredProvider> providers)
    {
        var asked = topics.Select(topic => topic.Key).ToHashSet(StringComparer.Ordinal);
        var active = providers.Where(provider => !provider.IsRetired).ToList();
        return
        [
            Group(All, active),
            Group(Eea, active.FindAll(provider => provider.Seat is Switzerland || vocabulary.FindCountry(provider.Seat)?.Eea == true)),
            .. vocabulary.Words(WordList.Kinds).Select(kind => Group(kind.Key, active.FindAll(provider => provider.Kind == kind.Key))),
        ];

        Coverage Group(string name, List<CoveredProvider> members) =>
            new(name, members.Count, members.Sum(member => member.Topics.Count(asked.Contains)), members.Count * asked.Count);
    }
}
