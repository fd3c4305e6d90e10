using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Site.Wording;

/// <summary>Puts the claims of a topic into one cell. A contradiction comes before all else; a good value with a condition, or of a part, is half.</summary>
internal sealed class Cells(Words words, Texts texts)
{
    private const int Width = 14;

    /// <summary>Where the cell answers a question, the part of the service that meets it stands for all.</summary>
    public Cell Of(Topic topic, IReadOnlyList<Fact> facts, RequirementMatch? asked = null)
    {
        if (facts.Count == 0)
        {
            return new Cell("m-none", texts["cell.unread"]) { Title = texts["reason.nobody-looked"] };
        }

        if (facts.Any(fact => fact.IsConflicting))
        {
            return new Cell("m-split", texts["cell.disagree"]) { Title = texts["cell.conflicting"] };
        }

        var main = asked?.Accepted.FirstOrDefault() ?? Fact.Main(facts)!;
        var cell = (main.IsSilent, topic) switch
        {
            (true, _) => new Cell("m-silent", texts["cell.nothing-said"]) { Title = texts["cell.silent"] },
            (_, { HasCertificates: true }) => Certificates([.. facts.Where(fact => fact.IsStated)]),
            (_, { Role: TopicRole.Entity }) => Entity(main, facts),
            (_, { Type: TopicType.Text }) when main.Country is not null => Entity(main, facts),
            (_, { HasValues: false }) => Text(topic, main),
            _ => Value(topic, main, Fact.Differing(facts, main)),
        };
        return cell with
        {
            IsReported = main.IsReported,
            IsDoubted = main.ReadState is ReadStates.Doubted,
            IsReadTwice = main.ReadState is ReadStates.Twice,
        };
    }

    /// <summary>What stands above the cell.</summary>
    public string ColumnOf(Topic topic) => words.In(topic.ShortLabel);

    private Cell Value(Topic topic, Fact main, IReadOnlyList<Fact> others)
    {
        var label = words.Values(topic.Key, main.Values);
        var word = ValueWord(topic, main);
        var title = main.Qualifier is null ? label : $"{label}, {main.Qualifier}";
        return new Cell(MarkOf(topic, main, others), word) { Title = title == word ? null : title, Others = others.Count };
    }

    /// <summary>A text says itself where there is room; an address never has any.</summary>
    private Cell Text(Topic topic, Fact main)
    {
        var text = string.Join(", ", main.Values);
        return new Cell("m-plain", topic.Type == TopicType.Link ? texts["cell.link"] : text.Length <= Width ? text : texts["cell.stated"]) { Title = text };
    }

    private string ValueWord(Topic topic, Fact main)
    {
        var precise = topic.Find(main.Values[0])?.Needs is null ? null : main.Qualifier?.Replace(texts["cell.up-to"], "≤ ", StringComparison.Ordinal);
        var word = precise is { Length: <= Width } ? precise : words.Short(topic.Key, main.Values[0]);
        return main.Values.Count > 1 ? texts["cell.and-more", word, main.Values.Count - 1] : word;
    }

    private string MarkOf(Topic topic, Fact main, IReadOnlyList<Fact> others)
    {
        var mark = MarkClass.OfTone(words.Tone(topic.Key, main.Values));
        return mark == "m-met" && (main.IsConditional || others.Count > 0) ? "m-if" : mark;
    }

    /// <summary>
    /// The seat decides: the EEA is good, a country with a decision about it half. Good falls to half under a condition, or where others contract elsewhere.
    /// </summary>
    private Cell Entity(Fact main, IReadOnlyList<Fact> facts)
    {
        var name = string.Join(", ", main.Values);
        if (words.FindCountry(main.Country) is not { } country)
        {
            return new Cell("m-plain", texts["cell.seat-unsaid"]) { Title = name };
        }

        var isWhole = !main.IsConditional && facts.Where(fact => fact.IsStated).All(fact => words.FindCountry(fact.Country)?.Eea != false);
        var mark = SeatMatch.Of(country) == Outcome.NotMet ? "m-not" : country.Eea && isWhole ? "m-met" : "m-if";
        return new Cell(mark, words.ShortCountry(country.Key)) { Title = $"{name}, {words.Country(country.Key)}" };
    }

    /// <summary>A certificate says something of the service only where the documents tie it to the service.</summary>
    private Cell Certificates(IReadOnlyList<Fact> stated)
    {
        var ofService = stated.Where(fact => fact.Scope is Scopes.Service).ToList();
        var told = ofService.Count > 0 ? ofService : [.. stated];
        var names = told.SelectMany(fact => fact.Values.Select(value => (fact.Topic, value))).Distinct().ToList();
        var title = string.Join(", ", names.Select(name => words.Value(name.Topic, name.value)));
        if (ofService.Count == 0)
        {
            var scope = stated.Any(fact => fact.Scope is Scopes.Platform) ? Scopes.Platform : Scopes.Unknown;
            return new Cell("m-if", texts[$"cell.scope.{scope}"]) { Title = $"{words.Of(WordList.Scopes, scope)}: {title}" };
        }

        var word = words.Short(names[0].Topic, names[0].value);
        return new Cell(ofService.Exists(fact => !fact.IsConditional) ? "m-met" : "m-if",
            names.Count > 1 ? texts["cell.and-more", word, names.Count - 1] : word)
        {
            Title = $"{words.Of(WordList.Scopes, Scopes.Service)}: {title}",
        };
    }
}
