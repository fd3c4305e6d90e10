using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Http;

/// <summary>A page may be kept, and is asked for again before it is shown again: its tag makes that cheap, and nobody reads what was true last month.</summary>
internal sealed class PageFreshness : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
    }

    /// <summary>Where the answer is not the page but leads to another one, the page says nothing of it.</summary>
    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context.Result is null or PageResult)
        {
            context.HttpContext.Response.Headers.CacheControl = "no-cache";
        }
    }
}
