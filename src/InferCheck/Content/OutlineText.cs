using System.Text.Encodings.Web;
using System.Text.Json;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>An outline as a text to keep, and back.</summary>
public static class OutlineText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Document outline)
    {
        var entries = outline.Fields.Entries;
        return JsonSerializer.Serialize(new Data(
            entries.Where(entry => entry.Value is Scalar).ToDictionary(entry => entry.Key.Value, entry => Spot.Of((Scalar)entry.Value)),
            entries.Where(entry => entry.Value is Sequence).ToDictionary(entry => entry.Key.Value, entry => Spots((Sequence)entry.Value)),
            [.. outline.Claimed ?? []],
            [.. (outline.Links ?? []).Select(link => Spot.Of(link.Target, link.At))],
            outline.Newest), Options);
    }

    /// <summary>Nothing when the text is none of ours.</summary>
    public static Document? Read(string text, ContentFile file)
    {
        try
        {
            return JsonSerializer.Deserialize<Data>(text, Options) is { Texts: not null, Lists: not null, Topics: not null, Links: not null } data
                ? Document(data, file) : null;
        }
        catch (JsonException)
        {
            // Expected: somebody wrote into the file it was kept in.
            return null;
        }
    }

    private static Document Document(Data data, ContentFile file)
    {
        var source = new SourceText(file.Shown, file.Again);
        var entries = data.Texts.Select(text => (text.Key, Value: (Node)text.Value.Scalar(source)))
            .Concat(data.Lists.Select(list => (list.Key, Value: (Node)new Sequence([.. list.Value.Select(item => item.Scalar(source))], default))));
        return new Document
        {
            Kind = file.Kind,
            File = file.Shown,
            Slug = file.Slug,
            Root = Map(entries),
            Text = source,
            Links = [.. data.Links.Select(link => new SiteLink(link.Text, link.At(source)))],
            Claimed = Array.ConvertAll(data.Topics, string.Intern),
            Newest = data.Newest,
        };
    }

    private static Mapping Map(IEnumerable<(string Key, Node Value)> entries) =>
        new([.. entries.Select(entry => KeyValuePair.Create(new Scalar(string.Intern(entry.Key), default), entry.Value))], default);

    private static Spot[] Spots(Sequence list) => [.. list.Items.OfType<Scalar>().Select(Spot.Of)];

    private sealed record Data(Dictionary<string, Spot> Texts, Dictionary<string, Spot[]> Lists, string[] Topics, Spot[] Links, DateOnly? Newest);

    private sealed record Spot(string Text, int Line, int Column, int EndLine, int EndColumn)
    {
        public static Spot Of(Scalar scalar) => Of(scalar.Value, scalar.At);

        public static Spot Of(string text, SourceLocation at) => new(text, at.Line, at.Column, at.EndLine, at.EndColumn);

        public Scalar Scalar(SourceText source) => new(Text, At(source));

        public SourceLocation At(SourceText source) => source.At(Line, Column).To(EndLine, EndColumn);
    }
}
