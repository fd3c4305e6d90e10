namespace InferCheck.Model;

/// <summary>What a topic is to the rest of the site, beyond being one question among others.</summary>
public enum TopicRole
{
    None = 0,

    /// <summary>Names the company a customer contracts with, on top of the profile and on cards.</summary>
    Entity = 1,

    /// <summary>Says whom prompts are passed on to: the ground of chains.</summary>
    PassesOn = 2,

    /// <summary>Stands beside the name wherever a provider is listed, when its answer is not a good one.</summary>
    Caveat = 3,

    /// <summary>Says what a place costs: what surcharges on prices of models rest on.</summary>
    PlacePrice = 4,
}
