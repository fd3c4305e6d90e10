using InferCheck.Files;
using InferCheck.History;
using InferCheck.Store.Baking;

namespace InferCheck.Site.Live.Editions;

/// <summary>Editions into databases to serve, in a folder of their own. They are made again whenever they are gone, so only some are kept.</summary>
/// <param name="present">The content folder of today.</param>
internal sealed class EditionBakery(string data, string present)
{
    /// <summary>How many databases that nobody reads stay: each takes the room of several archives, and a moment to be made.</summary>
    private const int Kept = 40;

    private readonly DataFolder place = new(data) { Kept = Kept };

    /// <summary>The database, if it was made before and can be read.</summary>
    public ServedContent? Existing(Edition edition) =>
        File.Exists(Baker.PathOf(data, edition.Version)) && PrivateFolder.Fault(data) is null ? place.OpenOrNot(Baker.PathOf(data, edition.Version)) : null;

    public void Discard(string path) => place.Discard(path);

    public ServedContent Bake(Edition edition)
    {
        using var turn = place.Turn();
        var path = Baker.PathOf(data, edition.Version);
        if (place.OpenOrNot(path) is { } made)
        {
            return made;
        }

        DataFolder.MakeRoom(path);
        using var unpacked = new DraftFolder(MadeFolder.Of(path));
        try
        {
            var past = PastContent.Read(edition, unpacked, present);
            Baker.Bake(past.Catalog, edition.Version, data, past.Memory);
        }
        finally
        {
            unpacked.Drop();
        }

        var content = place.Open(path);
        place.TidyUp();
        return content;
    }
}
