using System.Text;
using InferCheck.Policies;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Policies;

/// <summary>`/policy.yaml` with the query of the index: the same question as a file for the command line.</summary>
internal static class PolicyDownload
{
    public const string FileName = "infercheck-policy.yaml";

    public static void MapPolicyDownload(this IEndpointRouteBuilder routes) => routes.MapRead(Paths.Policy, Download);

    private static IResult Download(HttpContext context, ContentStore store, Words words, Texts texts)
    {
        var query = new IndexQueryReader(store.Vocabulary).Read(context.Request.Query);
        if (SupposedQuery.Read(context.Request.Query, store.Vocabulary).Unknown is { Count: > 0 } unknown)
        {
            return UnknownName.NotFound(context, [.. unknown.Select(one => new UnknownName(one.Value, null))]);
        }

        if (!IndexQueryReader.IsCanonical(context.Request.Query, query) || query.Page > 1)
        {
            return Results.Redirect(context.Link(PolicyAddress.ToFile(query)), permanent: true);
        }

        if (!query.AsksPolicy)
        {
            return Results.NotFound();
        }

        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var comments = Comments(query, PublicAddress.Of(context, query.ToAddress()), words, texts);
        var text = PolicyWriter.Write(PolicyAddress.ToPolicy(query, store.Vocabulary), comments);
        return Results.File(Encoding.UTF8.GetBytes(text), "application/yaml; charset=utf-8", FileName);
    }

    private static IEnumerable<string> Comments(IndexQuery query, string page, Words words, Texts texts)
    {
        if (!query.Supposed.IsNothing)
        {
            yield return texts["policy.supposed", new SupposedWords(words, texts).Line(query.Supposed)];
        }

        yield return texts["policy.file-what", page];
        yield return texts["policy.file-check", FileName];
        var left = string.Join(", ", PolicyAddress.LeftOut(query).Select(pair => $"{pair.Key}={pair.Value}"));
        if (left.Length > 0)
        {
            yield return texts["policy.file-left-out", left];
        }
    }
}
