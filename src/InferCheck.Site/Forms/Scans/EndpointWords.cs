using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Scanning;
using InferCheck.Site.Wording;
using Endpoint = InferCheck.Model.Signatures.Endpoint;

namespace InferCheck.Site.Forms.Scans;

/// <summary>Says what the claims on a service come to for whoever uses this endpoint of it, in the words of the pages.</summary>
internal sealed class EndpointWords(Vocabulary vocabulary, Texts texts)
{
    private readonly Words words = new(vocabulary, texts);
    private readonly Reasons reasons = new(new Words(vocabulary, texts), texts);

    /// <summary>The topics of the index with one answer each, in the order of its columns.</summary>
    private readonly IReadOnlyList<Topic> topics =
        [.. vocabulary.Topics.Where(topic => topic is { Type: TopicType.Choice, Column: not null }).OrderBy(topic => topic.Column)];

    public IEnumerable<string> Lines(ScannedService service) => Answers(service).Select(answer => $"{words.Topic(answer.Topic)}: {answer.Text}");

    /// <summary>The key of each topic with what is said of it.</summary>
    public IEnumerable<(string Topic, string Text)> Answers(ScannedService service)
    {
        var facts = service.FactsOf(vocabulary, [.. service.Provider.Claims.Select(Fact.From)]).ToLookup(fact => fact.Topic);
        return topics.Select(topic => (topic.Key, Value([.. facts[topic.Key]])));
    }

    public string Label(string topic) => words.Topic(topic);

    public EndpointPlace PlaceOf(ScannedService service) =>
        service.Endpoint is { } endpoint ? EndpointFacts.PlaceOf(vocabulary, endpoint.ToSeat()) : EndpointPlace.Unsaid;

    public string Name(ScannedService service) => service.Endpoint is not { Name.Value: var name } endpoint
        ? $"{service.Provider.Name}, endpoint not known"
        : $"{service.Provider.Name} through {name}{Place(endpoint)}";

    private string Place(Endpoint endpoint) => EndpointFacts.PlaceOf(vocabulary, endpoint.ToSeat()) switch
    {
        EndpointPlace.InEea => $", which answers from the EEA ({words.Countries(endpoint.Regions.Select(region => region.Value))})",
        EndpointPlace.Partly => $", which answers from the EEA or beside it ({words.Countries(endpoint.Regions.Select(region => region.Value))})",
        EndpointPlace.Elsewhere when endpoint.Anywhere => ", which may answer from anywhere",
        EndpointPlace.Elsewhere => $", which answers from elsewhere ({words.Countries(endpoint.Regions.Select(region => region.Value))})",
        _ => "",
    };

    private string Value(IReadOnlyList<Fact> facts)
    {
        if (facts.Count == 0)
        {
            return texts["reason.nobody-looked"];
        }

        return facts.Any(fact => fact.IsConflicting) ? texts["reason.disputed"]
            : facts.All(fact => fact.IsSilent) ? texts["reason.silent"]
            : string.Join("; ", facts.Where(fact => fact.IsStated).Select(Value).Distinct());
    }

    private string Value(Fact fact) =>
        fact.IsConditional ? $"{reasons.Shown(fact)}, {texts["reason.only-if"]} {reasons.Conditions(fact)}" : reasons.Shown(fact);
}
