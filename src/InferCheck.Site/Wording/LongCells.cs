using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Wording;

/// <summary>The same cells where there is room: the value in full, and beneath it a line of what limits it.</summary>
internal sealed class LongCells(Words words, Texts texts)
{
    /// <summary>Two lines in a sixth of the page.</summary>
    private const int MostOfLine = 60;
    private const int MostOfValue = 40;

    private readonly Cells cells = new(words, texts);

    /// <summary>On a profile silence tells how much was read, and a contradiction in what.</summary>
    public Cell Of(Profile profile, Topic topic)
    {
        var cell = Of(topic, profile.Facts(topic.Key));
        return profile.Main(topic.Key) switch
        {
            { Status: Statuses.NotStated } claim => cell with { Line = texts.Count("cell.searched", claim.SearchedList.Count) },
            { Status: Statuses.Conflicting } claim => cell with { Line = Sides(profile.EvidenceByClaim[claim.Id]) },
            _ => cell,
        };
    }

    public Cell Of(Topic topic, IReadOnlyList<Fact> facts)
    {
        var cell = cells.Of(topic, facts);
        return Fact.Main(facts) switch
        {
            null => cell with { Word = texts["cell.none"], Title = null },
            { IsConflicting: true } => cell with { Word = texts["cell.conflicting"], Title = null },
            { IsSilent: true } => cell with { Word = texts["cell.silent"], Title = null },
            var main => Stated(topic, cell, main, facts),
        };
    }

    private Cell Stated(Topic topic, Cell cell, Fact main, IReadOnlyList<Fact> facts)
    {
        var others = topic.HasCertificates ? [] : Fact.Differing(facts, main);
        var except = others.Count > 0 ? CellWords.Except(others, texts) : null;
        var isPrecise = IsPrecise(topic, main);
        string?[] limits =
        [
            topic.HasCertificates ? cell.Title : null,
            main.Country is null ? null : words.Country(main.Country),
            main.AppliesTo is null ? null : texts["company.for", main.AppliesTo],
            main.Conditions.Count == 0 ? null : $"{texts["reason.only-if"]} {string.Join(texts["reason.and"], main.Conditions)}",
            except,
            isPrecise ? null : main.Qualifier,
            main.Excludes.Count == 0 ? null : texts["cell.not-covered", string.Join("; ", main.Excludes)],
        ];
        var line = Fitted(limits.OfType<string>());
        var isTold = except is not null && line?.Contains(except, StringComparison.OrdinalIgnoreCase) == true;
        return cell with
        {
            Word = Value(topic, cell, main, isPrecise),
            Title = null,
            Line = line,
            Link = topic.Type == TopicType.Link && SourceName.IsWeb(main.Values[0]) ? main.Values[0] : null,
            Others = isTold ? 0 : cell.Others,
        };
    }

    private string Value(Topic topic, Cell cell, Fact main, bool isPrecise)
    {
        if (topic.HasCertificates)
        {
            return cell.Word;
        }

        if (topic.Type == TopicType.Link && SourceName.IsWeb(main.Values[0]))
        {
            return SourceName.Of(main.Values[0]);
        }

        var label = isPrecise ? Begun(main.Qualifier!) : words.Values(topic.Key, main.Values);
        return topic.HasValues && label.Length > MostOfValue && main.Values.Count > 1
            ? string.Join(", ", main.Values.Select(value => words.Short(topic.Key, value)))
            : label;
    }

    /// <summary>Whether what makes the value precise says all there is to it: a number of days says that it is one.</summary>
    private static bool IsPrecise(Topic topic, Fact main) =>
        main is { Qualifier.Length: <= MostOfValue, Values: [var only] } && topic.Find(only)?.Needs is not null;

    /// <summary>As many as fit, the first in any case.</summary>
    private static string? Fitted(IEnumerable<string> limits)
    {
        var line = "";
        var isLeft = false;
        foreach (var limit in limits)
        {
            var longer = line.Length == 0 ? CutText.Of(limit, MostOfLine) : $"{line}; {limit}";
            isLeft |= longer.Length > MostOfLine;
            line = longer.Length > MostOfLine ? line : longer;
        }

        return line.Length == 0 ? null : Begun(line) + (isLeft && line[^1] != '…' ? " …" : "");
    }

    private static string Begun(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private string Sides(IEnumerable<EvidenceRow> evidence) =>
        CutText.Of(texts["cell.sides", string.Join(", ", evidence.Select(item => words.Of(WordList.Documents, item.Document)).Distinct())], MostOfLine);
}
