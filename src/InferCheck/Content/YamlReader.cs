using InferCheck.Budgets;
using InferCheck.Diagnostics;
using InferCheck.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace InferCheck.Content;

/// <summary>One YAML text into nodes that know their place. Only plain YAML is read: no anchors, no second document, no deep nesting.</summary>
internal sealed class YamlReader(SourceText source, string text, ICollection<Diagnostic> faults, WorkLimits? limits = null)
{
    /// <summary>Up to here looking at each key is quicker than keeping a set of them.</summary>
    private const int FewKeys = 40;

    /// <summary>The parser keeps its text builders in one pool for all threads, and fighting over it makes two threads slower than one.</summary>
    private static readonly Lock OneAtATime = new();

    /// <summary>A step is a key, a value, a list or a map.</summary>
    public static WorkLimits OneFile { get; } = new() { Steps = 10_000, Depth = 12 };

    /// <summary>A gateway serves hundreds of models, and a row of what it serves has eight keys or more.</summary>
    public static WorkLimits ManyRows { get; } = OneFile with { Steps = 50_000 };

    private readonly Parser parser = new(new Scanner(new StringReader(text), skipComments: true));
    private readonly Dictionary<string, string> seen = new(StringComparer.Ordinal);
    private readonly YamlPlaces places = new(source, text);
    private SourceLocation last = source.At(1, 1);

    public Node? Read()
    {
        if (YamlIndentation.FirstTab(source, text) is { } tab)
        {
            faults.Add(Faults.YamlSyntax.At(tab, "this line is indented with a tab", "use spaces"));
            return null;
        }

        using var budget = new Budget(limits ?? OneFile);
        lock (OneAtATime)
        {
            return ReadDocument(budget);
        }
    }

    private static string Reason(YamlException failure)
    {
        var message = failure.InnerException is YamlException inner ? inner.Message : failure.Message;
        var words = message.Split('\n')[0].Trim().TrimEnd('.');
        return words.Length == 0 ? "the YAML cannot be read" : char.ToLowerInvariant(words[0]) + words[1..];
    }

    private Node? ReadDocument(Budget budget)
    {
        try
        {
            return ReadStream(budget);
        }
        catch (OverBudgetException over)
        {
            // Expected: more than a file may hold, or more deeply than anything is nested.
            faults.Add(over.Over.Kind == Work.Depth
                ? Faults.TooDeep.At(last, "lists and maps are nested too deeply here")
                : Faults.TooManyValues.At(last, $"the file may hold {over.Over.Limits.Steps} keys and values, and they end here", "take out what is repeated"));
            return null;
        }
        catch (StoppedException)
        {
            // Expected: the reader gave up on purpose and has said why.
            return null;
        }
        catch (YamlException failure)
        {
            // Expected: malformed YAML.
            faults.Add(YamlRemedies.Explain(text, places.At(failure.Start), Reason(failure)));
            return null;
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException
            or NullReferenceException or OverflowException)
        {
            // Expected: the parser leaves some malformed flows and escapes with exceptions of its own bookkeeping instead of a YamlException.
            _ = Broken();
            return null;
        }
    }

    private Node? ReadStream(Budget budget)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            faults.Add(Faults.EmptyFile.At(source.At(1, 1), "there are no keys in this file"));
            return null;
        }

        var root = ReadNode(budget, depth: 0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            faults.Add(Faults.YamlSyntax.At(places.At(second.Start), "a second document begins here", "keep one document per file"));
        }

        return root;
    }

    private Node ReadNode(Budget budget, int depth)
    {
        var next = parser.Current ?? throw Broken();
        last = places.At(next.Start);
        budget.Reach(Work.Depth, depth);
        budget.Spend(Work.Steps);

        if (next is AnchorAlias || next is NodeEvent { Anchor.IsEmpty: false })
        {
            faults.Add(Faults.Anchor.At(last, "anchors and aliases are not read",
                "write the text out where it belongs; a text that begins with & or * goes in quotation marks"));
            throw new StoppedException();
        }

        return next switch
        {
            YamlDotNet.Core.Events.Scalar => ReadScalar(),
            SequenceStart => ReadSequence(budget, depth),
            MappingStart => ReadMapping(budget, depth),
            _ => throw Broken(),
        };
    }

    private StoppedException Broken()
    {
        faults.Add(Faults.YamlSyntax.At(last, "the YAML breaks off after this place", "is a bracket or a quotation mark left open, or a key without a name?"));
        return new StoppedException();
    }

    private Model.Scalar ReadScalar()
    {
        var scalar = (YamlDotNet.Core.Events.Scalar)parser.Current!;
        parser.MoveNext();
        var empty = scalar.IsPlainImplicit && scalar.Value is "~" or "null";
        return new Model.Scalar(empty ? "" : Once(scalar.Value), places.Span(scalar.Start, scalar.End), scalar.Style is ScalarStyle.Plain);
    }

    private Sequence ReadSequence(Budget budget, int depth)
    {
        var start = (SequenceStart)parser.Current!;
        var items = new List<Node>();
        parser.MoveNext();
        while (parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(budget, depth + 1));
        }

        var end = parser.Current.End;
        parser.MoveNext();
        var at = start.Style is SequenceStyle.Flow ? places.Bracketed(start.Start, end) : places.At(start.Start);
        return new Sequence(items.ToArray(), at);
    }

    private Mapping ReadMapping(Budget budget, int depth)
    {
        var start = (MappingStart)parser.Current!;
        var entries = new List<KeyValuePair<Model.Scalar, Node>>();
        HashSet<string>? keys = null;
        parser.MoveNext();
        while (parser.Current is not MappingEnd)
        {
            var key = ReadNode(budget, depth + 1);
            var value = ReadNode(budget, depth + 1);
            keys ??= entries.Count > FewKeys ? [.. entries.Select(entry => entry.Key.Value)] : null;
            Add(entries, keys, key, value);
        }

        var end = parser.Current.End;
        parser.MoveNext();
        return new Mapping(entries.ToArray(), start.Style is MappingStyle.Flow ? places.Bracketed(start.Start, end)
            : YamlPlaces.FirstEntry(places.At(start.Start), entries));
    }

    private void Add(List<KeyValuePair<Model.Scalar, Node>> entries, HashSet<string>? keys, Node key, Node value)
    {
        if (key is not Model.Scalar name)
        {
            faults.Add(Faults.YamlSyntax.At(key.At, "a key must be a plain word", "put a text that begins with a bracket in quotation marks"));
        }
        else if (keys is null ? Stands(entries, name.Value) : !keys.Add(name.Value))
        {
            faults.Add(Faults.DuplicateKey.At(name.At, $"`{Printable.Cut(name.Value)}` stands twice in this map", "keep one of the two"));
        }
        else
        {
            entries.Add(KeyValuePair.Create(name, value));
        }
    }

    private static bool Stands(List<KeyValuePair<Model.Scalar, Node>> entries, string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Value == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keys and sources repeat within a file; one copy of each is enough.</summary>
    private string Once(string value)
    {
        if (value.Length > 200)
        {
            return value;
        }

        if (seen.TryGetValue(value, out var known))
        {
            return known;
        }

        seen.Add(value, value);
        return value;
    }

    /// <summary>Ends the reading of one file after its fault has been noted.</summary>
    private sealed class StoppedException : Exception;
}
