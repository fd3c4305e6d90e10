using System.Reflection;
using InferCheck.Reviewing;
using InferCheck.Site.Addresses;
using InferCheck.Site.Http;
using InferCheck.Site.Settings;
using InferCheck.Site.Wording;
using InferCheck.Store;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace InferCheck.Site.Host;

/// <summary>The pages of `infercheck review`, on this machine alone. They have no address on the site, and the site's pages have none here.</summary>
internal static class ReviewHost
{
    private const string Folder = "/Reviewing/";

    private static readonly Dictionary<string, string> Files = new() { [ReviewPaths.Script] = "text/javascript", [ReviewPaths.Style] = "text/css" };

    public static (WebApplication App, ReviewDoor Door) Build(ContentStore store, string root, ReviewSession session, PageCopies copies, int port = 0)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
            ApplicationName = typeof(ReviewHost).Assembly.GetName().Name,
            ContentRootPath = root,
            WebRootPath = "wwwroot",
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddSingleton(store).AddSingleton(session).AddSingleton(copies).AddSingleton(new SiteSettings()).AddSingleton(Languages.OfProgram());
        builder.Services.AddSingleton(services => services.GetRequiredService<Languages>().Default).AddSingleton<Words>().AddSingleton<ClaimWords>();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.Configure<RouteOptions>(routes => routes.AppendTrailingSlash = true);
        builder.Services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/Features";
            pages.Conventions.AddFolderRouteModelConvention("/", page => Keep(page, page.ViewEnginePath.StartsWith(Folder, StringComparison.Ordinal)));
        });
        var app = builder.Build();
        var door = new ReviewDoor();
        Use(app, door);
        return (app, door);
    }

    /// <summary>The other way round: what the site does not serve.</summary>
    public static void KeepOut(PageConventionCollection conventions) =>
        conventions.AddFolderRouteModelConvention("/", page => Keep(page, !page.ViewEnginePath.StartsWith(Folder, StringComparison.Ordinal)));

    private static void Keep(PageRouteModel page, bool isKept)
    {
        if (!isKept)
        {
            page.Selectors.Clear();
        }
    }

    private static void Use(WebApplication app, ReviewDoor door)
    {
        app.UseSecurityHeaders();
        app.Use(next => context => door.ThroughAsync(context, next));
        app.Use(next => context => Files.TryGetValue(context.Request.Path.Value ?? "", out var type) ? OwnFileAsync(context, type) : next(context));
        app.UseStaticFiles();
        app.UseRouting();
        app.MapRazorPages();
    }

    private static async Task OwnFileAsync(HttpContext context, string type)
    {
        await using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(context.Request.Path.Value![1..])!;
        context.Response.ContentType = type;
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
