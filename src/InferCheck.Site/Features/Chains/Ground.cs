namespace InferCheck.Site.Features.Chains;

/// <summary>What is known of one provider passing prompts on to another.</summary>
internal enum Ground
{
    /// <summary>The claim on whom prompts are passed on to names it.</summary>
    Named = 0,

    /// <summary>The profiles are linked, the claim does not name it.</summary>
    Linked = 1,

    /// <summary>Prompts are passed on, to companies the documents do not name.</summary>
    Unnamed = 2,

    /// <summary>Prompts are passed on to named companies; nothing read says that this is one of them.</summary>
    Others = 3,

    /// <summary>The documents read are silent or contradictory on it, or nobody has looked.</summary>
    Open = 4,

    /// <summary>The documents say that prompts go to nobody.</summary>
    RuledOut = 5,
}
