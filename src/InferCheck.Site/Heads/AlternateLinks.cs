using InferCheck.Site.Addresses;
using InferCheck.Site.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Heads;

/// <summary>Announces what a page's head calls its other forms in the `Link` header too, for clients that never read HTML.</summary>
internal sealed class AlternateLinks : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context.Result is not PageResult || (context.HandlerInstance as PageModel)?.ViewData["Head"] is not PageHead { Alternates.Count: > 0 } head)
        {
            return;
        }

        context.HttpContext.Response.Headers.Append("Link", LinkHeader.Write(
            head.Alternates.Select(link => new LinkHeader(Escaped(context.HttpContext.Link(link.Address)), "alternate", link.MediaType))));
    }

    private static string Escaped(string path) => new PathString(path).ToUriComponent();
}
