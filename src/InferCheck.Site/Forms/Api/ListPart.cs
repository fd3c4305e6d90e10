using System.Globalization;
using InferCheck.Site.Addresses;
using InferCheck.Site.Http;
using InferCheck.Site.Settings;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Api;

/// <summary>A part of a list that may be long. A cursor belongs to one version of the content: parts of two versions would not fit together.</summary>
internal sealed record ListPart(int Start, int Limit)
{
    public const string LimitName = "limit";
    public const string AfterName = "after";

    /// <summary>
    /// Nothing where the cursor is none, or of a content that is no longer served. A tree of files cannot be asked for the next part: there a list is whole.
    /// </summary>
    public static ListPart? Of(ApiCall call)
    {
        var limit = call.IsStatic ? int.MaxValue : LimitOf(call.Query[LimitName]);
        if (call.Query[AfterName].ToString() is not { Length: > 0 } cursor)
        {
            return new(0, limit);
        }

        return StartOf(cursor, call.Store) is { } place ? new(place, limit) : null;
    }

    /// <summary>Where the part begins that a cursor stands for, if it does so in this content.</summary>
    public static int? StartOf(string cursor, ContentStore store) =>
        cursor.Split('.') is [var version, var start] && version == store.ContentVersion
        && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    public static string Cursor(ContentStore store, int start) => FormattableString.Invariant($"{store.ContentVersion}.{start}");

    /// <summary>Never more than one answer holds, whatever is asked for.</summary>
    internal static int LimitOf(string? given) =>
        int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? Math.Min(limit, LongLists.Items) : LongLists.Items;

    public IEnumerable<T> In<T>(IReadOnlyList<T> items) => items.Skip(Start).Take(Limit);

    /// <summary>Where the next part is, if there is one.</summary>
    public IEnumerable<LinkHeader> Next(ApiCall call, int items)
    {
        if (items - Start > Limit)
        {
            var cursor = KeyValuePair.Create(AfterName, Cursor(call.Store, Start + Limit));
            var others = call.Query.Where(pair => pair.Key != AfterName).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()));
            yield return new(QueryAddress.Write(call.Operation.Path, others.Append(cursor).OrderBy(pair => pair.Key, StringComparer.Ordinal)), "next");
        }
    }
}
