using System.IO.Compression;
using Microsoft.Extensions.Primitives;

namespace InferCheck.Site.Http.Answers;

/// <summary>A whole answer: status, headers and the body, packed once for each coding that is asked for.</summary>
internal sealed class Answer
{
    private readonly AnswerBody?[] bodies = new AnswerBody?[AcceptEncoding.Count];
    private readonly CompressionLevel level;
    private readonly Lock packing = new();

    public Answer(int status, KeyValuePair<string, StringValues>[] headers, string? tag, ReadOnlySpan<byte> body, bool isPacked, CompressionLevel level,
        ContentCoding first)
    {
        Status = status;
        Headers = headers;
        Tag = tag;
        IsPacked = isPacked;
        this.level = level;

        // Only what was asked for is kept: the plain body is four to six times as large as a packed one, and rarely wanted.
        var coding = isPacked ? first : ContentCoding.Identity;
        bodies[(int)coding] = Made(Compressor.Pack(body, coding, level), coding);
    }

    public int Status { get; }

    public KeyValuePair<string, StringValues>[] Headers { get; }

    /// <summary>The tag of the plain body. Its codings carry it with their name.</summary>
    public string? Tag { get; }

    /// <summary>Whether the body comes in several codings.</summary>
    public bool IsPacked { get; }

    /// <summary>When it was last given out, in the shelf's own time.</summary>
    public long LastUsed { get; set; }

    /// <summary>The memory its bodies and headers take.</summary>
    public int Bytes => bodies.Sum(body => body?.Bytes.Length ?? 0) + Headers.Sum(header => header.Value.Sum(line => line?.Length ?? 0) * sizeof(char));

    /// <summary>Whether the body is there in this coding, or would have to be packed first.</summary>
    public bool Has(ContentCoding coding) => Volatile.Read(ref bodies[(int)(IsPacked ? coding : ContentCoding.Identity)]) is not null;

    /// <summary>The body, and whether it had to be packed for this.</summary>
    public AnswerBody Body(ContentCoding coding, out bool isNew)
    {
        var wanted = IsPacked ? coding : ContentCoding.Identity;
        isNew = false;
        if (Volatile.Read(ref bodies[(int)wanted]) is { } known)
        {
            return known;
        }

        lock (packing)
        {
            isNew = bodies[(int)wanted] is null;
            return bodies[(int)wanted] ??= Repack(wanted);
        }
    }

    private AnswerBody Repack(ContentCoding wanted)
    {
        var any = bodies.First(body => body is not null)!;
        return Made(Compressor.Pack(Compressor.Unpack(any.Bytes, any.Coding), wanted, level), wanted);
    }

    private AnswerBody Made(byte[] bytes, ContentCoding coding) =>
        new(bytes, coding, Tag is null || coding == ContentCoding.Identity ? Tag : EntityTags.With(Tag, AcceptEncoding.Name(coding)));
}
