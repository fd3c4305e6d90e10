using InferCheck.Checks.Fixes;
using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Quotes.Texts;

namespace InferCheck.Reviewing;

/// <summary>A mend as edits of the text of a profile: what it does not name stays letter for letter, remarks included.</summary>
internal sealed class MendEdits(Claim claim, SourceText text)
{
    private readonly List<Edit> edits = [];

    /// <summary>Why it cannot be written by a machine.</summary>
    public string? Fault { get; private set; }

    public IReadOnlyList<Edit> Of(ClaimMend mend)
    {
        if (mend.Value is { } value)
        {
            Value(value);
        }

        Add("conditions", mend.Condition);
        Add("excludes", mend.Exclusion);
        foreach (var (place, quote) in mend.Quotes)
        {
            Quote(place, quote);
        }

        return edits;
    }

    private void Value(string value)
    {
        if (claim.Fields["value"] is Scalar { At.HasEnd: true } old)
        {
            edits.Add(Replaced(old, YamlQuotes.Word(value)));
            return;
        }

        Fault = "a claim of several values, or of none, is changed in the file";
    }

    private void Quote(int place, string quote)
    {
        var old = place >= 0 && place < claim.Evidence.Count ? claim.Evidence[place].Quote : null;
        if (old is not { At.HasEnd: true })
        {
            Fault = "there is no such quote";
        }
        else if (!new QuoteMatcher(quote).Holds(old.Value))
        {
            Fault = "a quote can be made longer here, not other: the words that stand there must stay";
        }
        else
        {
            edits.Add(Replaced(old, YamlQuotes.Around(quote.Trim())));
        }
    }

    /// <summary>A block of text ends where the next line begins.</summary>
    private static Edit Replaced(Scalar old, string text)
    {
        var edit = Edit.Of(old.At, text);
        return old.At is { EndColumn: 1 } at && at.EndLine > at.Line ? edit with { Text = text + "\n" } : edit;
    }

    private void Add(string key, string? phrase)
    {
        if (string.IsNullOrWhiteSpace(phrase))
        {
            return;
        }

        var item = YamlQuotes.Around(phrase.Trim());
        switch (claim.Fields[key])
        {
            case null:
                NewKey(key, item);
                break;
            case Sequence { Items: [.., var last] } list when IsBlock(list):
                After(last, $"{text.Line(last.At.Line)[..(last.At.Column - 1)]}{item}\n");
                break;
            case Sequence { Items: [.., Scalar { At.HasEnd: true } last] }:
                var at = text.StartOf(last.At.EndLine) + last.At.EndColumn - 1;
                edits.Add(new Edit(at, at, $", {item}", last.At.Line));
                break;
            default:
                Fault = $"`{key}` is not written as a list";
                break;
        }
    }

    /// <summary>Where the description of a claim has its place, beneath the keys that come before it.</summary>
    private void NewKey(string key, string item)
    {
        var order = ProfileShapes.Claim.Fields.Select(field => field.Key).ToList();
        var before = claim.Fields.Entries.Where(entry => order.IndexOf(entry.Key.Value) < order.IndexOf(key)).ToList();
        var column = claim.Fields.Entries[0].Key.At.Column;
        if (before.Count == 0 || claim.Fields.Entries.Any(entry => entry.Key.At.Column != column))
        {
            Fault = "the claim is written on one line";
            return;
        }

        var margin = new string(' ', column - 1);
        After(before.MaxBy(entry => entry.Key.At.Line).Value, $"{margin}{key}:\n{margin}  - {item}\n");
    }

    private void After(Node node, string line)
    {
        // What comes to stand in one place keeps its order.
        var at = text.StartOf(NodeLines.Last(node) + 1);
        var same = edits.Find(edit => edit.From == at && edit.To == at);
        _ = same is not null && edits.Remove(same);
        edits.Add(new Edit(at, at, same?.Text + line, node.At.Line));
    }

    private bool IsBlock(Sequence list) =>
        list.Items.All(item => text.Line(item.At.Line)[..(item.At.Column - 1)].Trim(' ').SequenceEqual("-"));
}
